import { type CommandName, commands } from './arguments.js';

/** What `--help` prints; no line is longer than a terminal of 80 columns. */
export const help = `parity-gate: do development, CI and production run the same things?

Usage
  parity-gate [check] [folder]     compare them; the exit code is the answer
  parity-gate inventory [folder]   what was read, which environment, and why
  parity-gate explain <rule>       what a rule compares, and how to allow it
  parity-gate explain <engine> <engine>
                                   what behaves differently between two engines
  parity-gate explain <engine> <version> <version>
                                   or between two versions of one
  parity-gate fix [folder]         replace the versions that differ, where one
                                   line does and it is certain
  parity-gate init [folder]        write a configuration and a workflow from
                                   what is there
  parity-gate history [folder]     since when each gap exists, and how the gaps
                                   came and went
  parity-gate time [folder]        how long code waits for production
  parity-gate people [folder]      whether those who write code also deploy it;
                                   counts, no names
  parity-gate probe [url ...]      ask running services how they are set up, and
                                   hold them against production
  parity-gate merge <reports>      the JSON reports of many repositories as one
                                   overview

Options of check
  --format text|json|sarif|markdown|html
                        how to print the report (default: text)
  -o, --output FILE     print the report into a file
  --base REF            compare with where this branch left REF, so that only
                        new findings count
  --repository OWNER/NAME[@REF]
                        a repository on GitHub through its API, without a clone
                        (GITHUB_TOKEN)
  --config FILE         another configuration than .github/parity.yml
  --fail-on high|medium|low|none
                        the least severity that fails (default: high)
  --scope new|all       whether findings that REF has as well fail (default: new
                        with --base, otherwise all)
  --require dev,ci,prod environments that must declare something
  --name NAME           tells several runs on one repository apart

Options of inventory
  --format text|json    how to print it; --output, --base, --repository and
                        --config as with check

Options of fix
  --move dev,ci|prod    which side changes (default: dev,ci, so that they follow
                        production)
  --dry-run             show the difference and change nothing; --config as with
                        check

Options of init
  --dry-run             print the files and write nothing

Options of history
  --since 90d|1y|DATE   how far back (default: 1y); --format text|json|html,
                        --output and --config as with check

Options of time and people
  --since 90d|1y|DATE   how far back (default: 90d); --format text|json,
                        --output, --repository and --config as with check
  With GITHUB_TOKEN, deployments and pull requests come from GitHub; without
  one, tags from git alone.

Options of probe
  --env NAME            a variable that holds the URL of a service; no URL is
                        ever shown
  --write FILE          write what they say, where production can be reached:
                        .github/parity/production.json
  --against FILE        compare with another file than that one
  --format text|json    how to print what differs; --config and --fail-on as
                        with check

Options of merge
  --format text|json|markdown|html
                        how to print the overview; --output as with check

Options of every command
  -q, --quiet           nothing but the result
  -v, --verbose         also say where time goes, and where a crash happened
  -h, --help            this text; after a command, what belongs to it
  -V, --version         the version

Exit codes
  0  nothing that counts differs
  1  findings at or above --fail-on
  2  no judgement: wrong usage or configuration, a changed file that cannot be
     read, a crash
  3  nothing to compare: fewer than two environments declare anything; no
     deployment is known, with time and people

Examples
  parity-gate                                    this folder
  parity-gate --base origin/main                 only what this branch brings
  parity-gate --format sarif -o parity.sarif     for code scanning
  parity-gate explain version-differs            one rule
  parity-gate fix --dry-run                      what one line each would close
`;

/** The part of the help that one command needs. */
export function helpFor(command: CommandName): string {
  const [opening = '', usage = '', ...blocks] = help.trimEnd().split('\n\n');
  const entries = usage.split(/\n(?= {2}\S)/).slice(1);
  const mine = entries.filter((entry) => new RegExp(`^ {2}parity-gate \\[?${command}\\b`).test(entry));
  const belongs = (block: string): boolean => {
    const [title = ''] = block.split('\n');
    const named = commands.filter((each) => title.split(' ').includes(each));
    return title !== 'Examples' && (named.length === 0 || named.includes(command));
  };
  return `${[opening, ['Usage', ...mine].join('\n'), ...blocks.filter(belongs)].join('\n\n')}\n`;
}
