import { DateTime, Duration } from 'luxon';
import { Roster } from '../directory/Roster';
import { AskPreferences } from '../people/AskPreferences';
import { DeliverNotice } from '../people/deliverNotice';
import { isReachedBy } from '../people/Preferences';
import { PreferenceStore } from '../people/PreferenceStore';
import { quietUntil } from '../people/quietUntil';
import { HandoffNotice } from './HandoffNotice';
import { handoffsOf } from './handoffsOf';
import { HandoffStore } from './HandoffStore';
import {
  LATEST_NOTICE,
  longestLead,
  planHandoffNotices,
} from './planHandoffNotices';

/** Longer than the longest attempt. */
const LEASE = Duration.fromObject({ seconds: 30 });

const NOTICES_PER_CLAIM = 20;

const TRY_AGAIN_AFTER = Duration.fromObject({ minutes: 1 });

/** Longer ago nobody plans a notice any more, so nothing has to be remembered of it. */
const KEEP_DAYS = 8;

/** What the duty needs. */
export type AnnounceHandoffsOptions = {
  readonly handoffs: HandoffStore;
  readonly preferenceStore: PreferenceStore;
  readonly roster: (now: DateTime) => Promise<Roster>;
  readonly preferences: AskPreferences;
  readonly deliver: DeliverNotice;
  readonly now: DateTime;
};

/** Plans the notices whose time has come, and sends what is due. Returns how many were handled. */
export async function announceHandoffs(
  options: AnnounceHandoffsOptions,
): Promise<number> {
  const { handoffs, now } = options;
  await handoffs.insertPlanned(await dueNotices(options));
  const claimed = await handoffs.claimDue({
    now,
    lease: LEASE,
    limit: NOTICES_PER_CLAIM,
  });
  if (claimed.length > 0) {
    await sendAll(options, claimed);
  }
  await handoffs.deleteBefore(now.minus({ days: KEEP_DAYS }));
  return claimed.length;
}

async function dueNotices(
  options: AnnounceHandoffsOptions,
): Promise<readonly HandoffNotice[]> {
  const { preferenceStore, now } = options;
  const roster = await options.roster(now);
  const withRules = await preferenceStore.listPeopleWithRules([
    'schedule-start',
    'schedule-end',
  ]);
  const rules = [...(await preferenceStore.listFor(withRules)).values()];
  const lead = longestLead(rules.flatMap(stored => stored.rules));
  const span = {
    after: now.minus(LATEST_NOTICE),
    until: now.plus({ minutes: lead }),
  };
  const found = roster.schedules.flatMap(schedule =>
    handoffsOf(schedule, roster, span),
  );
  const people = [...new Set(found.map(({ person }) => person))];
  const all = await options.preferences(people, roster);
  return found.flatMap(handoff => {
    const preferences = all.get(handoff.person);
    return preferences ? planHandoffNotices({ handoff, preferences, now }) : [];
  });
}

/** Since one was planned its person may have removed the contact method or begun a mute, or nobody looked for too long. */
async function sendAll(
  options: AnnounceHandoffsOptions,
  claimed: readonly HandoffNotice[],
): Promise<void> {
  const { handoffs, now } = options;
  const people = [...new Set(claimed.map(({ person }) => person))];
  const roster = await options.roster(now);
  const preferences = await options.preferences(people, roster);
  await Promise.all(
    claimed.map(notice => {
      if (!stillHolds(notice, roster)) {
        return handoffs.delete(notice.id);
      }
      const own = preferences.get(notice.person);
      const isWanted =
        own && isReachedBy(own, notice) && !quietUntil(own, undefined, now);
      return isWanted && now <= notice.boundary.plus(LATEST_NOTICE)
        ? send(options, notice)
        : handoffs.record(notice.id, {
            status: 'failed',
            error: 'it is of no use any more',
          });
    }),
  );
}

/** Whether the turn still begins or ends then: the schedule may have changed while a notice waited to be sent again. */
function stillHolds(
  { person, action, boundary, scheduleId }: HandoffNotice,
  roster: Roster,
): boolean {
  const schedule = roster.schedules.find(({ id }) => id === scheduleId);
  const span = { after: boundary.minus(1), until: boundary };
  return (
    schedule !== undefined &&
    handoffsOf(schedule, roster, span).some(
      handoff => handoff.person === person && handoff.action === action,
    )
  );
}

async function send(
  { handoffs, deliver, now }: AnnounceHandoffsOptions,
  notice: HandoffNotice,
): Promise<void> {
  const { id, person, to, subject, text } = notice;
  const { error, isHopeless } = await deliver(notice, {
    id,
    person,
    to,
    subject,
    text,
    kind: 'notice',
    alerts: [],
  });
  if (error === undefined) {
    await handoffs.record(id, { status: 'sent' });
    return;
  }
  const again = now.plus(TRY_AGAIN_AFTER);
  const isUseful = !isHopeless && again <= notice.boundary.plus(LATEST_NOTICE);
  await handoffs.record(id, {
    status: isUseful ? 'pending' : 'failed',
    error,
    again: isUseful ? again : undefined,
  });
}
