import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import ToggleButton from '@material-ui/lab/ToggleButton';
import ToggleButtonGroup from '@material-ui/lab/ToggleButtonGroup';
import {
  AlertFilter,
  AlertPriority,
  AlertState,
} from '@muster/backstage-plugin-oncall-common';
import { EntityPicker } from '@muster/backstage-plugin-oncall-react';
import { ReactNode, Ref } from 'react';
import { useAlertCounts } from '../api/useAlertCounts';
import { onCallTranslationRef } from '../translation';
import { SearchField } from '../ui/SearchField';
import { Toolbar } from '../ui/Toolbar';
import { ALERT_PRIORITIES, ALERT_STATES } from './alertFilter';

const useStyles = makeStyles(theme => ({
  team: { width: theme.spacing(26) },
}));

/** What narrows the alert list: text, state, priority, team. */
export function AlertFilters(props: {
  readonly filter: AlertFilter;
  readonly onChange: (filter: AlertFilter) => void;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly end?: ReactNode;
}) {
  const { filter, onChange, searchRef, end } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  const { value: counts } = useAlertCounts(filter);
  const setStates = (state: readonly AlertState[]) =>
    onChange({ ...filter, state });
  const setPriorities = (priority: readonly AlertPriority[]) =>
    onChange({ ...filter, priority });
  return (
    <Toolbar end={end}>
      <SearchField
        label={t('alerts.search')}
        value={filter.text ?? ''}
        inputRef={searchRef}
        keyShortcut="/"
        onChange={text => onChange({ ...filter, text })}
      />
      <ToggleButtonGroup
        size="small"
        value={filter.state}
        aria-label={t('alerts.state')}
        onChange={(_, states) => setStates(states)}
      >
        {ALERT_STATES.map(state => (
          <ToggleButton key={state} value={state}>
            {t(`alerts.stateCount.${state}`, {
              number: String(counts?.[state] ?? '…'),
            })}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ToggleButtonGroup
        size="small"
        value={filter.priority}
        aria-label={t('alerts.priority')}
        onChange={(_, priorities) => setPriorities(priorities)}
      >
        {ALERT_PRIORITIES.map(priority => (
          <ToggleButton key={priority} value={priority}>
            {priority}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <div className={classes.team}>
        <EntityPicker
          label={t('alerts.team')}
          kinds={['Group']}
          value={filter.team}
          onChange={team => onChange({ ...filter, team })}
        />
      </div>
    </Toolbar>
  );
}
