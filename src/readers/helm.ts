import type { Reader } from '../model.js';
import { chartOfTemplate } from '../support/helm-chart.js';
import { valuesFiles } from '../support/helm-overlays.js';
import { readChart } from '../support/helm-read-chart.js';
import { readTemplate } from '../support/helm-read-template.js';
import { readValues } from '../support/helm-read-values.js';
import { fileNameOf } from '../support/path.js';

/** Helm charts: what they bring along, the values they are installed with, what their templates say literally. */
export const helm: Reader = {
  id: 'helm',
  title: 'Helm chart',
  spec: 'https://helm.sh/docs/topics/charts/',
  files: ['**/Chart.yaml', ...valuesFiles, '**/templates/**/*.{yaml,yml}'],
  usually: 'prod',
  mentions:
    /image|repository|dependencies|version[ \t]*:|env|serverVersion=|\b(?:provider|driver|backend|engine|adapter|type|kind)["']?[ \t]*:/i,
  read(file, tree) {
    if (fileNameOf(file.path) === 'Chart.yaml') return readChart(file, tree);
    const folder = chartOfTemplate(file.path, tree);
    if (folder !== null)
      return /\/templates\/tests\//.test(`/${file.path}`) ? {} : readTemplate(file, folder, tree);
    return /(?:^|\/)templates\//.test(file.path) ? {} : readValues(file, tree);
  },
};
