import { OnCallMessage } from '@muster/backstage-plugin-oncall-node';
import { DateTime, Duration } from 'luxon';
import { byAttempts, byContactMethod } from '../engine/groupedPages';
import { DeliverNotice } from '../people/deliverNotice';
import { AlertNotice } from './AlertNotice';
import type { NewsOptions } from './newsDuty';

const TRY_AGAIN_AFTER = Duration.fromObject({ minutes: 1 });

/** After a quarter of an hour it is no news any more. */
const MOST_ATTEMPTS = 15;

/** More would not be read on a phone. */
const MOST_LISTED = 20;

type SendOptions = NewsOptions & {
  /** Claimed by this worker. */
  readonly due: readonly AlertNotice[];
  readonly now: DateTime;
};

/** One message to each contact method for all that is due for it, and not more often than the bundling window says. */
export async function sendNotices(options: SendOptions): Promise<void> {
  const { due, alertNotices, bundlingWindow, now } = options;
  await Promise.all(
    byContactMethod(due).map(async together => {
      const ids = together.map(({ id }) => id);
      const last = await alertNotices.lastSentAt(together[0]);
      const turn = last?.plus(bundlingWindow);
      // A message of the future was sent by a clock that was set back since.
      if (last && turn && last <= now && now < turn) {
        await alertNotices.postpone(ids, turn);
        return;
      }
      await send(options, together);
    }),
  );
}

async function send(
  options: SendOptions,
  together: readonly AlertNotice[],
): Promise<void> {
  const { alertNotices, now } = options;
  const { error, isHopeless } = await deliverTogether(options, together);
  if (error === undefined) {
    await alertNotices.markSent(
      together.map(({ id }) => id),
      now,
    );
    return;
  }
  for (const alike of byAttempts(together)) {
    const isUseful = !isHopeless && alike[0].attempts + 1 < MOST_ATTEMPTS;
    const again = isUseful ? now.plus(TRY_AGAIN_AFTER) : undefined;
    const ids = alike.map(({ id }) => id);
    await alertNotices.markFailed(ids, { error, again });
  }
}

/** A catalog may lose somebody by mistake, so that is tried again as well. */
async function deliverTogether(
  { roster, deliver, alertUrl, now }: SendOptions,
  together: readonly AlertNotice[],
): ReturnType<DeliverNotice> {
  const [first] = together;
  const { person, alertId } = first;
  if (!(await roster(now)).person(person)) {
    return { error: `${person} is no longer in the catalog` };
  }
  const message = messageOf(together, alertUrl(alertId));
  return deliver(first, message);
}

function messageOf(
  together: readonly AlertNotice[],
  alertUrl: string | undefined,
): OnCallMessage {
  const [first] = together;
  const { id, person, to, subject, text } = first;
  const isOne = together.length === 1;
  const listed = together.slice(0, MOST_LISTED);
  const hidden = together.length - listed.length;
  const lines = [
    ...listed.map(notice => notice.subject),
    ...(hidden > 0 ? [`… and ${hidden} more.`] : []),
  ];
  return {
    id,
    person,
    to,
    subject: isOne ? subject : `${together.length} news: ${subject}`,
    text: isOne ? text : lines.join('\n'),
    kind: 'notice',
    alerts: [],
    alertUrl: isOne ? alertUrl : undefined,
  };
}
