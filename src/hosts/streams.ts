/** Standard output: results and, on a runner, its commands. Whatever comes here was made by the sink of its medium. */
export const printOut = (text: string): void => void process.stdout.write(text);

/** Standard error: progress and explanations. */
export const printError = (text: string): void => void process.stderr.write(text);
