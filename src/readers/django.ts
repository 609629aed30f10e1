import type { Reader } from '../model.js';
import { djangoSlots } from '../support/django-slots.js';
import { declarePython } from '../support/settings-declarations.js';
import { brokenSettings } from '../support/settings-notices.js';
import { ofTheProduct } from '../support/settings-path.js';

const files = [
  '**/settings.py',
  '**/settings_*.py',
  '**/*_settings.py',
  '**/settings/**/*.py',
  '**/config/django/**/*.py',
  '**/configuration*.py',
  '**/celeryconfig.py',
];

const interest =
  /\b(?:DATABASES|CACHES|STORAGES|DEFAULT_FILE_STORAGE|CHANNEL_LAYERS|EMAIL_BACKEND|TASKS|CELERY|CELERY_\w{1,30}|BROKER_URL|broker_url|task_always_eager)\b/;

/** Settings modules of Django, whole or split, also as classes (django-configurations). */
export const django: Reader = {
  id: 'django',
  title: 'Django settings',
  spec: 'https://docs.djangoproject.com/en/stable/ref/settings/',
  files,
  usually: null,
  mentions: interest,
  read: ({ path }, tree) => ({
    declarations: ofTheProduct(declarePython(path, tree, { slots: djangoSlots, files }), path),
    notices: brokenSettings(path, interest, tree),
  }),
};
