import { chartEngine } from '../catalog/charts.js';
import type { Notice, Reading, SourceFile, Tree } from '../model.js';
import { below, type Chart, chartIn, type Dependency, installed, isVendored } from './helm-chart.js';
import { releaseOf, same, started } from './helm-chart-values.js';
import { asInstalled, baseLayers } from './helm-overlays.js';
import { namesKnownImage } from './helm-prefilter.js';
import { ineffectiveImages } from './helm-release.js';
import { directoryOf } from './path.js';

/** The services that a chart's dependencies start with the chart's own values. */
export function readChart(file: SourceFile, tree: Tree): Reading {
  const chart = chartIn(directoryOf(file.path), tree);
  if (!chart || chart.library) return {};
  if (!mayStart(chart, tree.text(below(chart.folder, 'values.yaml')) ?? ''))
    return { notices: unopened(chart.dependencies) };
  const layers = baseLayers(chart.folder, tree);
  const dependencies = chart.dependencies.filter((one) => !isVendored(chart, one, tree));
  return {
    declarations: dependencies.flatMap((dependency) =>
      started(dependency, layers).flatMap((declaration) =>
        asInstalled(declaration, chart.folder, tree, (all) =>
          started(dependency, all).some((one) => same(one, declaration)),
        ),
      ),
    ),
    notices: [
      ...dependencies
        .filter((dependency) => installed(dependency, layers))
        .flatMap((dependency) => ineffectiveImages(releaseOf(dependency, layers))),
      ...unopened(dependencies.filter((dependency) => installed(dependency, layers))),
    ],
  };
}

/** Archives of charts that the catalogue does not know: what they start stays in them. */
function unopened(dependencies: readonly Dependency[]): Notice[] {
  return dependencies
    .filter((one) => one.packed && chartEngine(one.chart, one.version, one.repository) === null)
    .map(({ chart, at }) => ({
      text: `the chart ${chart} lies here as an archive, which is not opened: what it starts is not known`,
      at,
      unread: false,
    }));
}

/** Whether any dependency is a chart that the catalogue knows, or one that values may give a known image. */
const mayStart = ({ dependencies }: Chart, values: string): boolean =>
  dependencies.some(({ chart, version, repository }) => chartEngine(chart, version, repository) !== null) ||
  (dependencies.length > 0 && namesKnownImage(values));
