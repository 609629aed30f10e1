/** Files that mark the root of one program. A project file of .NET is no such mark: a solution splits one program by layer. */
const marker =
  /(?:^|\/)(?:package\.json|pyproject\.toml|requirements\.txt|setup\.py|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|Gemfile|Cargo\.toml|composer\.json|mix\.exs|manage\.py)$/;

/** Where code of one program is often split by technique rather than by purpose. */
const technical =
  /^(?:apps?|packages?|services?|src|lib|libs|modules?|server|backend|back|api|web|client|frontend|front|ui|core|main|code|projects?|internal|internal-packages|cmd|tools?|scripts?|docker|compose|infra|infrastructure|terraform|deploy|hosting|helm|charts?|\..*|_.*)$/;

/**
 * Finds the project of a path: the nearest folder above it that marks a program of its own, `.` for the root.
 * Folders that only split one program by technique (backend, api, packages) are not projects.
 */
export function projectFinder(paths: readonly string[]): (path: string) => string {
  return nearest(programs(paths).filter((folder) => !technical.test(lastSegment(folder))));
}

/** Finds the program of a path, however it is called: the nearest folder above it with a manifest of code. */
export function programFinder(paths: readonly string[]): (path: string) => string {
  return nearest(programs(paths));
}

const programs = (paths: readonly string[]): string[] =>
  paths
    .filter((path) => marker.test(path))
    .map(folderOf)
    .filter((folder) => folder !== '.');

function nearest(folders: readonly string[]): (path: string) => string {
  const roots = new Set(folders);
  const found = new Map<string, string>();
  const find = (folder: string): string => {
    if (folder === '.' || roots.has(folder)) return folder;
    const known = found.get(folder);
    if (known !== undefined) return known;
    const project = find(folderOf(folder));
    found.set(folder, project);
    return project;
  };
  return (path) => find(folderOf(path));
}

const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.');
const lastSegment = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
