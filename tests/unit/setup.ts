import fc from 'fast-check';

/** The same examples every time, so that a change is judged by what it changed; `FC_SEED=n` tries others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 2026) });
