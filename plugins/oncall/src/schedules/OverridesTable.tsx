import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import IconButton from '@material-ui/core/IconButton';
import DeleteOutlineIcon from '@material-ui/icons/DeleteOutline';
import EditIcon from '@material-ui/icons/Edit';
import { Override, Schedule } from '@muster/backstage-plugin-oncall-common';
import {
  EmptyFace,
  MomentInTime,
  PersonLink,
  useNow,
} from '@muster/backstage-plugin-oncall-react';
import { onCallSchedulesTranslationRef } from './translation';
import { ListTable } from '../ui/ListTable';
import { NeedsRight } from '../ui/NeedsRight';
import { ParticipantLink } from '../ui/ParticipantLink';
import { ScheduleTask } from './ScheduleTask';

const ACTIONS = [
  { kind: 'editOverride', Icon: EditIcon },
  { kind: 'deleteOverride', Icon: DeleteOutlineIcon },
] as const;

/** The overrides that are not over yet, earliest first. */
export function OverridesTable(props: {
  readonly schedule: Schedule;
  /** What the reader lacks to change any of them. */
  readonly missingRight?: string;
  readonly onTask?: (task: ScheduleTask) => void;
}) {
  const { schedule, missingRight, onTask } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const now = useNow().toMillis();
  const rows = schedule.overrides
    .filter(override => Date.parse(override.end) > now)
    .sort((a, b) => a.start.localeCompare(b.start));
  if (rows.length === 0) {
    return (
      <EmptyFace
        title={t('overrides.empty.title')}
        description={t('overrides.empty.description')}
      />
    );
  }
  const rotationNames = ({ rotationIds }: Override) =>
    schedule.rotations
      .filter(({ id }) => rotationIds.includes(id))
      .map(({ name }) => name)
      .join(', ') || t('overrides.allRotations');
  return (
    <ListTable<Override>
      label={t('overrides.table')}
      rows={rows}
      rowKey={override => override.id}
      columns={[
        {
          key: 'who',
          head: t('overrides.who'),
          cell: ({ participant }) => (
            <ParticipantLink
              of={participant.type === 'none' ? undefined : participant.ref}
            />
          ),
        },
        {
          key: 'from',
          head: t('overrides.from'),
          cell: ({ start }) => (
            <MomentInTime
              at={start}
              variant="dated"
              scheduleZone={schedule.timezone}
            />
          ),
        },
        {
          key: 'until',
          head: t('overrides.until'),
          cell: ({ end }) => (
            <MomentInTime
              at={end}
              variant="dated"
              scheduleZone={schedule.timezone}
            />
          ),
        },
        {
          key: 'rotations',
          head: t('overrides.rotations'),
          cell: rotationNames,
        },
        {
          key: 'by',
          head: t('overrides.by'),
          cell: ({ createdBy }) =>
            createdBy ? <PersonLink entityRef={createdBy} /> : '–',
        },
        ...(onTask
          ? [
              {
                key: 'actions',
                head: t('overrides.actions'),
                role: 'actions' as const,
                cell: (override: Override) =>
                  ACTIONS.map(({ kind, Icon }) => (
                    <NeedsRight key={kind} missing={missingRight}>
                      <IconButton
                        size="small"
                        aria-label={t(`overrides.${kind}`)}
                        title={
                          missingRight ? undefined : t(`overrides.${kind}`)
                        }
                        onClick={() => onTask({ kind, override })}
                      >
                        <Icon fontSize="small" />
                      </IconButton>
                    </NeedsRight>
                  )),
              },
            ]
          : []),
      ]}
    />
  );
}
