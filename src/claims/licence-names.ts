/** Licences by the names that pages write, as one pattern that every language uses. */
export const LICENCE =
  '(?:apache(?: license)?(?:[, -]{0,2}(?:version |v)?2(?:\\.0)?)?|mit|(?:modified |new )?bsd(?:[- ][23][- ]clause)?|l?gpl[- ]?v?[23](?:\\.0)?|agpl(?:[- ]?v?3(?:\\.0)?)?|cc[- ]?0(?:[- ]1\\.0)?|cc[- ]by(?:[- ](?:nc|sa|nd)){0,2}(?:[- ][234]\\.0)?|creative commons|creativeml|open ?rail(?:[-+]{1,2}m)?|openmdw(?:[- ]1\\.[01])?|mpl[- ]?2\\.0|nvidia open model|llama ?[\\d.]{0,4} community|gemma(?= (?:licen|terms))|odc[- ]by)';
