import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import {
  ALERT_PRIORITIES,
  AlertFilter,
  AlertState,
  MOST_CLOSED_COUNTED,
} from '@muster/backstage-plugin-oncall-common';
import { EntityPicker } from '@muster/backstage-plugin-oncall-react';
import { useAlertCounts } from '../api/useAlertCounts';
import { onCallAlertsTranslationRef } from './translation';
import { PersonName } from '../ui/PersonName';
import { RemovableChip } from '../ui/RemovableChip';
import { MultiToggleGroup } from '../ui/ToggleGroup';
import { Toolbar } from '../ui/Toolbar';
import { ALERT_STATES } from './alertFilter';
import { AlertView } from './alertView';
import { ViewFields } from './ViewFields';

const useStyles = makeStyles(theme => ({
  team: { flex: `0 1 ${theme.spacing(23)}px` },
}));

/** What narrows the alert list beside a search: state, priority, team, service; and how it is shown. */
export function AlertFilters(props: {
  readonly filter: AlertFilter;
  readonly onChange: (filter: AlertFilter) => void;
  readonly view: AlertView;
  readonly onChangeView: (view: AlertView) => void;
  readonly counted: ReturnType<typeof useAlertCounts>;
  /** Only the states, because the list needs the room. */
  readonly isBrief: boolean;
}) {
  const { filter, onChange, view, onChangeView, counted, isBrief } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const unknown = counted.loading ? '…' : '';
  return (
    <Toolbar
      end={!isBrief && <ViewFields view={view} onChange={onChangeView} />}
    >
      <MultiToggleGroup
        label={t('alerts.state')}
        value={filter.state ?? []}
        choices={ALERT_STATES.map(state => ({
          value: state,
          label: t(`alerts.stateCount.${state}`, {
            number: numberOf(state, counted.value) ?? unknown,
          }).trim(),
        }))}
        onChange={state => onChange({ ...filter, state })}
      />
      {!isBrief && <OtherFilters filter={filter} onChange={onChange} />}
    </Toolbar>
  );
}

function numberOf(
  state: AlertState,
  counts: Readonly<Record<AlertState, number>> | undefined,
): string | undefined {
  const count = counts?.[state];
  return state === 'closed' && count === MOST_CLOSED_COUNTED
    ? `${count}+`
    : count?.toString();
}

function OtherFilters(props: {
  readonly filter: AlertFilter;
  readonly onChange: (filter: AlertFilter) => void;
}) {
  const { filter, onChange } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  return (
    <>
      <MultiToggleGroup
        label={t('alerts.priority')}
        value={filter.priority ?? []}
        choices={ALERT_PRIORITIES.map(one => ({ value: one, label: one }))}
        onChange={priority => onChange({ ...filter, priority })}
      />
      <div className={classes.team}>
        <EntityPicker
          label={t('alerts.team')}
          kinds={['Group']}
          value={filter.team}
          onChange={team => onChange({ ...filter, team })}
        />
      </div>
      {filter.service && (
        <RemovableChip
          label={<PersonName entityRef={filter.service} />}
          removeLabel={t('alerts.allServices')}
          onRemove={() => onChange({ ...filter, service: undefined })}
        />
      )}
    </>
  );
}
