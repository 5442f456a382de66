import { DateTime } from 'luxon';
import { Handoff } from './handoffsOf';

/** What a notice says, on the person's clock. */
export function handoffText(
  { action, at, schedule }: Handoff,
  zone: string,
  now: DateTime,
): { readonly subject: string; readonly text: string } {
  const local = at.setZone(zone).setLocale('en-GB');
  const clock = local.toFormat('HH:mm');
  const moment = `${local.toFormat('d LLLL yyyy, HH:mm')} ${local.zoneName}`;
  const isOver = at <= now;
  if (action === 'schedule-start') {
    return {
      subject: isOver
        ? `You are on call: ${schedule.name}`
        : `On call at ${clock}: ${schedule.name}`,
      text: `Your turn in ${schedule.name} ${
        isOver ? 'began' : 'begins'
      } at ${moment}. Pages reach you from then on.`,
    };
  }
  return {
    subject: isOver
      ? `Your turn is over: ${schedule.name}`
      : `On call until ${clock}: ${schedule.name}`,
    text: `Your turn in ${schedule.name} ${
      isOver ? 'ended' : 'ends'
    } at ${moment}. Hand over what is still open.`,
  };
}
