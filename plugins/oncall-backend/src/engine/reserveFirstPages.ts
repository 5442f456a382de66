import { Alert } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { StoredPage } from '../paging/StoredPage';
import { PageSender } from './PageSender';

/** First pages of alerts that are about to be written. */
export type FirstPages = {
  /** As they are to be written, in their order. */
  readonly pages: readonly StoredPage[];
  /**
   * To be called once, with the alerts when they were written: then what hands were kept for leaves. Answers the pages that
   * somebody has to look for.
   */
  readonly settle: (
    written: readonly Alert[] | undefined,
  ) => readonly StoredPage[];
};

/**
 * Keeps hands for pages that are about to be written, as many as are free: these are this process's from the beginning, so
 * nobody has to look for them. When it dies before it has sent them, they are due when the lease ends.
 */
export function reserveFirstPages(
  senders: readonly PageSender[],
  planned: readonly StoredPage[],
  now: DateTime,
): FirstPages {
  const reserved = senders.flatMap(sender => sender.reserve(planned, now));
  const reservedFor = (page: StoredPage) =>
    reserved.find(({ ids }) => ids.has(page.id));
  return {
    pages: planned.map(page => reservedFor(page)?.claimed(page) ?? page),
    settle: written => {
      reserved.forEach(one => (written ? one.send(written) : one.letGo()));
      return planned.filter(page => !reservedFor(page));
    },
  };
}
