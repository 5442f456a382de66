import { Forwarding } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import { Notice } from '../notices/PortalNotices';
import { onClock } from '../notices/onClock';

/**
 * What those hear who begin or cease to stand in for somebody. Steps of policies and members of teams are forwarded as well, so that
 * somebody may be paged for another without a shift in any schedule.
 */
export function standInNotices(change: {
  /** Absent: there was none, or there is none any more. */
  readonly before?: Forwarding;
  readonly after?: Forwarding;
  /** Who did it. */
  readonly actor: string;
  readonly roster: Roster;
  readonly now: DateTime;
}): readonly Notice[] {
  const { before, after, actor, roster, now } = change;
  if (before && after && isSame(before, after)) {
    return [];
  }
  const by = roster.nameOf(actor);
  const about = `oncall:forwarding:${now.toMillis()}`;
  const ended =
    before && (before.to !== after?.to || before.from !== after.from)
      ? [
          {
            person: before.to,
            title: `You no longer stand in for ${roster.nameOf(before.from)}`,
            description: `${by} ended it: pages for ${roster.nameOf(
              before.from,
            )} do not reach you in their place any more.`,
            about,
          },
        ]
      : [];
  const begun = after
    ? [
        {
          person: after.to,
          title: `You stand in for ${roster.nameOf(after.from)}`,
          description: `${by} forwards to you what would page ${roster.nameOf(
            after.from,
          )}: ${spanOf(after, roster)}.`,
          about,
        },
      ]
    : [];
  return [...ended, ...begun];
}

function isSame(one: Forwarding, other: Forwarding): boolean {
  const [a, b] = [one, other].map(({ from, to, start, end }) =>
    [from, to, Date.parse(start), Date.parse(end)].join(),
  );
  return a === b;
}

function spanOf({ to, start, end }: Forwarding, roster: Roster): string {
  const zone = roster.person(to)?.zone ?? 'UTC';
  return `${onClock(start, zone)} to ${onClock(end, zone)}, times in ${zone}`;
}
