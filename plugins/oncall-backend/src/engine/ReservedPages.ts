import { Alert } from '@muster/backstage-plugin-oncall-common';
import { StoredPage } from '../paging/StoredPage';

/** Planned pages that a sender has kept hands for; it waits for one of `send` and `letGo`. */
export type ReservedPages = {
  readonly ids: ReadonlySet<string>;
  /** The page as it has to be written, so that nobody else sends it. */
  claimed(page: StoredPage): StoredPage;
  /** They are written, with the alerts that they are about. */
  send(alerts: readonly Alert[]): void;
  /** They were not written. */
  letGo(): void;
};
