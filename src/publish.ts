import type { Host, Options, Report } from './model.js';
import { outputs } from './outputs/index.js';

/**
 * Every output writes the report. One that fails takes nothing away from the others or from the verdict; the answer
 * names those that failed.
 */
export async function publish(report: Report, host: Host, options: Options): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const output of outputs)
    try {
      await output.write(report, host, options);
    } catch (error) {
      failed.push(output.id);
      host.log(
        `The ${output.id} output could not be written: ${error instanceof Error ? error.message : error}`,
      );
    }
  return failed;
}
