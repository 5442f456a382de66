import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import DeleteOutlineIcon from '@material-ui/icons/DeleteOutline';
import EditIcon from '@material-ui/icons/Edit';
import SpeakerPhoneIcon from '@material-ui/icons/SpeakerPhone';
import SwapHorizIcon from '@material-ui/icons/SwapHoriz';
import TimerIcon from '@material-ui/icons/Timer';
import { usePagerNow } from '../api/usePagerNow';
import { onCallSchedulesTranslationRef } from './translation';
import { NeedsRight } from '../ui/NeedsRight';
import { ScheduleTask } from './ScheduleTask';
import { useScheduleRights } from './useScheduleRights';

const EDITS = [
  { name: 'edit', Icon: EditIcon },
  { name: 'delete', Icon: DeleteOutlineIcon },
] as const;

/** What can be done with a schedule; what the reader may not do says which right is missing. */
export function ScheduleActions(props: {
  /** Switched off, nobody is on call, whatever overrides say. */
  readonly isEnabled: boolean;
  /** From a file: then it is edited there. */
  readonly isManaged: boolean;
  readonly rights: ReturnType<typeof useScheduleRights>;
  readonly onTask: (task: ScheduleTask) => void;
}) {
  const { rights, onTask, isEnabled, isManaged } = props;
  const { override, update, drill } = rights;
  return (
    <>
      {override.isKnown && isEnabled && (
        <OverrideButtons missing={override.missing} onTask={onTask} />
      )}
      {drill.isKnown && (
        <ActionIcon
          name="drill"
          Icon={SpeakerPhoneIcon}
          missing={drill.missing}
          onTask={onTask}
        />
      )}
      {update.isKnown &&
        !isManaged &&
        EDITS.map(edit => (
          <ActionIcon
            key={edit.name}
            {...edit}
            missing={update.missing}
            onTask={onTask}
          />
        ))}
    </>
  );
}

function OverrideButtons(props: {
  readonly missing?: string;
  readonly onTask: (task: ScheduleTask) => void;
}) {
  const { missing, onTask } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const now = usePagerNow();
  const nextHours = {
    start: now.startOf('hour').plus({ hours: 1 }).toMillis(),
    end: now.startOf('hour').plus({ hours: 9 }).toMillis(),
  };
  return (
    <>
      <NeedsRight missing={missing}>
        <Button
          variant="outlined"
          startIcon={<TimerIcon />}
          onClick={() => onTask({ kind: 'takeOver' })}
        >
          {t('schedule.takeOver')}
        </Button>
      </NeedsRight>
      <NeedsRight missing={missing}>
        <Button
          variant="contained"
          color="primary"
          startIcon={<SwapHorizIcon />}
          onClick={() =>
            onTask({ kind: 'override', choice: { stretch: nextHours } })
          }
        >
          {t('schedule.addOverride')}
        </Button>
      </NeedsRight>
    </>
  );
}

function ActionIcon(props: {
  readonly name: 'drill' | 'edit' | 'delete';
  readonly Icon: typeof EditIcon;
  readonly missing?: string;
  readonly onTask: (task: ScheduleTask) => void;
}) {
  const { name, Icon, missing, onTask } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const label = t(`schedule.${name}`);
  return (
    <NeedsRight missing={missing}>
      <IconButton
        size="small"
        aria-label={label}
        // Beside the right that is missing, a second tooltip would only be in the way.
        title={missing === undefined ? label : undefined}
        onClick={() => onTask({ kind: name })}
      >
        <Icon />
      </IconButton>
    </NeedsRight>
  );
}
