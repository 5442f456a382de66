import { TURNS_PER_STEP } from '../people/planNotification';
import { StoredPage } from './StoredPage';

/** Whether the page says again what was said before, as the person's rule wants. */
export function isRepetition({ turn = 0 }: Pick<StoredPage, 'turn'>): boolean {
  return turn % TURNS_PER_STEP > 0;
}
