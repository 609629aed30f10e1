const production = /(?:^|[-_/ ])(?:prod|production|prd|live)\d*(?![a-z0-9])/i;
const anythingElse =
  /(?:^|[-_/ ])(?:pre|non|no)[-_ ]?prod|preview|review|staging|(?:^|[-_/ ])(?:test|qa|uat|dev)(?:[-_/ ]|$)/i;

/** Whether the name of a deployment environment says that it is production: production, prod-eu, api/production. */
export const isProductionEnvironment = (name: string): boolean =>
  production.test(name) && !anythingElse.test(name);
