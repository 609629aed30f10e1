import type { Report } from '../../model.js';
import { peopleSection } from './history-people.js';
import { timeSection } from './history-time.js';
import type { HistorySection } from './history-words.js';

/** What a report tells about the past; nothing where nobody asked. */
export const historySections = ({ time, people }: Pick<Report, 'time' | 'people'>): HistorySection[] => [
  ...(time ? [timeSection(time)] : []),
  ...(people ? [peopleSection(people, time === null)] : []),
];
