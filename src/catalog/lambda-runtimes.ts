const lambda = /^(nodejs|python|ruby|java|dotnet|go)(\d+(?:\.\d+)?)(?:\.x|\.al2)?$/;

/** What AWS Lambda runs for `nodejs20.x`, `python3.12`, `dotnet8` (https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html), or null. */
export function identifyLambdaRuntime(written: string): { engine: string; version: string } | null {
  const [, kind = '', version = ''] = lambda.exec(written.slice(0, 40)) ?? [];
  return kind ? { engine: kind === 'nodejs' ? 'node' : kind, version } : null;
}
