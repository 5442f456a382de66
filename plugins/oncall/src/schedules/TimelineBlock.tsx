import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { BlockFace } from './BlockFace';
import { PersonBlock } from './PersonBlock';
import { refOf } from './personColors';
import { onCallSchedulesTranslationRef } from './translation';
import { Room } from './roomFor';
import { Block, Gap, Stretch } from './timelineLanes';
import { usePersonStyles } from './usePersonStyles';
import { useTimelineStyles } from './useTimelineStyles';

/** Somebody's stretch on a row, or a gap; a button where it can be chosen. */
export function TimelineBlock(props: {
  readonly stretch: Block | Gap;
  readonly zone: string;
  readonly room: Room;
  readonly colors: ReadonlyMap<string, number>;
  readonly onChoose?: (stretch: Stretch) => void;
  /** Of its button. */
  readonly tabIndex: number;
}) {
  const { stretch, colors, ...rest } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const classes = useTimelineStyles();
  const people = usePersonStyles();
  if (!('participant' in stretch)) {
    return stretch.isUnrecorded ? (
      <BlockFace
        {...rest}
        stretch={stretch}
        text={t('schedule.timeline.unrecorded')}
        shortText=""
        className={classes.unrecorded}
      />
    ) : (
      <BlockFace
        {...rest}
        stretch={stretch}
        text={t('schedule.timeline.gap')}
        shortText="!"
        className={classes.gap}
      />
    );
  }
  if (stretch.participant.type === 'none') {
    return (
      <BlockFace
        {...rest}
        stretch={stretch}
        text={t('schedule.timeline.nobody')}
        shortText="–"
        className={classes.nobody}
      />
    );
  }
  const entityRef = refOf(stretch.participant);
  const look = `person${colors.get(entityRef) ?? 0}`;
  return (
    <PersonBlock
      {...rest}
      block={stretch}
      entityRef={entityRef}
      className={people[look]}
    />
  );
}
