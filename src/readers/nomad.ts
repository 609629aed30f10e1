import type { Reader } from '../model.js';
import { readNomad } from '../support/nomad.js';
import { plainText, refuseConflict } from '../support/plain-text.js';

/** A job of HashiCorp Nomad: https://developer.hashicorp.com/nomad/docs/job-specification */
export const nomad: Reader = {
  id: 'nomad',
  title: 'Nomad job',
  spec: 'https://developer.hashicorp.com/nomad/docs/job-specification',
  files: [
    '**/*.nomad',
    '**/*.nomad.{hcl,tpl,tftpl}',
    '**/{nomad,.nomad,jobs}/**/*.hcl',
    '**/*.{job,nomad}.hcl',
  ],
  usually: 'prod',
  mentions: /^[ \t]*job[ \t]+"/m,
  read: ({ path, text }) => {
    refuseConflict(plainText(text));
    const { declarations, keys, problem } = readNomad(text, path);
    const notices = problem
      ? [
          {
            text: `${problem.what}: part of the job was not read`,
            at: { file: path, line: problem.line },
            unread: false,
          },
        ]
      : [];
    return { declarations, keys, notices };
  },
};
