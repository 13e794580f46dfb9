import fc from 'fast-check';
import { registerAll } from '../../src/claims/grammars';

registerAll();

/** The same examples every time, so that a change is judged by what it changed; `FC_SEED=n` tries others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 2026) });
