import { LoggerService } from '@backstage/backend-plugin-api';
import { DateTime, Duration } from 'luxon';
import { AlertStore } from '../alerts/AlertStore';
import { Roster } from '../directory/Roster';
import { Duty } from '../engine/Duty';
import { PageStore } from '../paging/PageStore';
import { AskPreferences } from '../people/AskPreferences';
import { DeliverNotice } from '../people/deliverNotice';
import { AlertNews } from './AlertNews';
import { AlertNoticeStore } from './AlertNoticeStore';
import { NewsStore } from './NewsStore';
import { newsText } from './newsText';
import { planNotices } from './planNotices';
import { sendNotices } from './sendNotices';
import { wantedNotices } from './wantedNotices';
import { whoHears } from './whoHears';

/** Longer than the longest attempt. */
const LEASE = Duration.fromObject({ seconds: 30 });

const PER_CLAIM = 200;

const KEEP_DAYS = 30;

/** What the duty needs. */
export type NewsOptions = {
  readonly news: NewsStore;
  readonly alertNotices: AlertNoticeStore;
  readonly alerts: AlertStore;
  readonly pages: PageStore;
  readonly roster: (now: DateTime) => Promise<Roster>;
  readonly preferences: AskPreferences;
  readonly deliver: DeliverNotice;
  readonly alertUrl: (alertId: string) => string | undefined;
  /** Further messages to a contact method are gathered for so long after one was sent. */
  readonly bundlingWindow: Duration;
  readonly logger: LoggerService;
  readonly clock: () => DateTime;
};

/**
 * Tells people what happened to alerts that they were told about, if their rules ask for it.
 *
 * Deciding is exactly once (the messages replace the news in one transaction), sending at least once, as with pages. It never
 * comes in the way of pages, which have loops of their own.
 */
export function newsDuty(options: NewsOptions): Duty {
  const { news, logger, clock } = options;
  return {
    name: 'tell-news',
    version: 1,
    run: async () => {
      const now = clock();
      const heard = await news.claimNews(claimAt(now));
      for (const item of heard) {
        await decide(options, item, now).catch(error =>
          // Nothing was written, so it comes again when the lease ends.
          logger.error('Could not tell news of an alert', {
            alertId: item.alertId,
            error: String(error),
          }),
        );
      }
      // Deciding may have taken a while, and a lease that began before it would end too early.
      const due = await sendDue(options, clock());
      return heard.length + due > 0;
    },
  };
}

function claimAt(now: DateTime) {
  return { now, lease: LEASE, limit: PER_CLAIM };
}

/** Says how many were due. */
async function sendDue(options: NewsOptions, now: DateTime): Promise<number> {
  const { alertNotices } = options;
  const due = await alertNotices.claimDue(claimAt(now));
  const wanted = await wantedNotices(options, due, now);
  await sendNotices({ ...options, due: wanted, now });
  if (due.length > 0) {
    await alertNotices.deleteBefore(now.minus({ days: KEEP_DAYS }));
  }
  return due.length;
}

async function decide(
  options: NewsOptions,
  item: AlertNews,
  now: DateTime,
): Promise<void> {
  const { news, alerts, pages, alertUrl } = options;
  const stored = await alerts.getAlert(item.alertId);
  if (!stored) {
    await news.finishNews(item.id, []);
    return;
  }
  const { alert } = stored;
  const roster = await options.roster(now);
  const told = await pages.listForAlerts([alert.id]);
  const people = whoHears(item, alert, told);
  const notices = planNotices({
    news: item,
    alert,
    words: newsText({
      news: item,
      alert,
      nameOf: ref => roster.nameOf(ref),
      alertUrl: alertUrl(alert.id),
    }),
    preferences: await options.preferences(people, roster),
    now,
  });
  await news.finishNews(item.id, notices);
}
