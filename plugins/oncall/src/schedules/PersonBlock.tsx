import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useContext } from 'react';
import { BlockFace } from './BlockFace';
import { shortPeriod } from './shortPeriod';
import { PersonZones } from './PersonZones';
import { refOf } from './personColors';
import { Room } from './roomFor';
import { onCallSchedulesTranslationRef } from './translation';
import { Block, Stretch } from './timelineLanes';
import { useParticipantTitle } from '../ui/useParticipantTitle';
import { useTimelineStyles } from './useTimelineStyles';
import { zoneNameOfToday } from '../ui/zoneNames';

/** Somebody's stretch on a row: the name, and why it is not the usual turn. */
export function PersonBlock(props: {
  readonly block: Block;
  readonly entityRef: string;
  readonly zone: string;
  readonly room: Room;
  readonly className: string;
  readonly onChoose?: (stretch: Stretch) => void;
  /** Of its button. */
  readonly tabIndex: number;
}) {
  const { block, entityRef, className, ...rest } = props;
  const { isOverride, forwardedFrom, planned } = block;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const classes = useTimelineStyles();
  const title = useParticipantTitle(entityRef);
  const other = useParticipantTitle(forwardedFrom ?? entityRef);
  const difference = useDifference(block);
  const notes = [
    block.participant.type === 'escalation' &&
      t('schedule.timeline.escalation'),
    isOverride && t('schedule.timeline.override'),
    forwardedFrom && t('schedule.timeline.standsInFor', { name: other }),
    difference,
  ].filter(Boolean);
  const looks = [
    className,
    (isOverride || forwardedFrom) && classes.override,
    planned && classes.differs,
  ].filter(Boolean);
  return (
    <BlockFace
      {...rest}
      stretch={block}
      text={title}
      shortText={initialsOf(title)}
      note={notes.join(', ')}
      theirTime={useTheirTime(props)}
      hasNews={planned !== undefined}
      className={looks.join(' ')}
    />
  );
}

/** Whom the plan has instead, in words. */
function useDifference({ participant, planned }: Block): string | undefined {
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const isSomebody = planned && planned.type !== 'none';
  const name = useParticipantTitle(refOf(isSomebody ? planned : participant));
  if (!planned) {
    return undefined;
  }
  return isSomebody
    ? t('schedule.timeline.planned', { name })
    : t('schedule.timeline.plannedNobody');
}

/** The same period on the clock of the person, where that is another one. */
function useTheirTime(options: {
  readonly block: Block;
  readonly entityRef: string;
  readonly zone: string;
}): string | undefined {
  const { block, entityRef, zone } = options;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const theirs = useContext(PersonZones).get(entityRef);
  return theirs && theirs !== zoneNameOfToday(zone)
    ? t('schedule.timeline.theirTime', {
        ...shortPeriod(block.whole ?? block, theirs),
        zone: theirs,
      })
    : undefined;
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .map(word => word.charAt(0))
    .join('');
}
