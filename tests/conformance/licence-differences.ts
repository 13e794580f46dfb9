const PUBLIC_DOMAIN = 'a public-domain notice counts as an Open Source licence for weights and data (DESIGN §1, Label)';
const NO_CLAUSE = 'its only restriction ends the licence for those who sue; the draft has no clause on that';

/** Where our rules differ from the first licence table: `<licence> <definition>` → the fact that differs. */
export const DIFFERENCES: Record<string, string> = {
  'cc0-1.0 g7': PUBLIC_DOMAIN,
  'cc-pddc g7': PUBLIC_DOMAIN,
  'pddl-1.0 g7': PUBLIC_DOMAIN,
  'us-public-domain g7': PUBLIC_DOMAIN,
  'openmdw-1.0 owd': NO_CLAUSE,
  'openmdw-1.1 owd': NO_CLAUSE,
  'grok2-community ai_act_53_2': 'the revenue figure could not be confirmed and was taken out: reports conflict',
};
