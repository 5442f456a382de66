import { Alert } from '@muster/backstage-plugin-oncall-common';
import { StoredPage } from '../paging/StoredPage';
import { AlertNews } from './AlertNews';

/**
 * Whom news of an alert concerns: the owner and everybody who was paged for it; for an assignment the new owner alone. Never
 * whoever did it.
 */
export function whoHears(
  { action, actor, owner }: AlertNews,
  alert: Alert,
  pages: readonly Pick<StoredPage, 'person' | 'status'>[],
): readonly string[] {
  const people =
    action === 'assigned-alert'
      ? [owner ?? alert.owner]
      : [
          ...pages
            .filter(({ status }) => status === 'sent')
            .map(({ person }) => person),
          alert.owner,
        ];
  return [...new Set(people)].flatMap(person =>
    person && person !== actor ? [person] : [],
  );
}
