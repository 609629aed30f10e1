import fc from 'fast-check';

// One seed for every property: a run that failed yesterday fails today, and none fails by chance.
// FC_SEED=$RANDOM npm test looks elsewhere.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_122) });
