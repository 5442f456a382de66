import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { AlertFilter } from '@muster/backstage-plugin-oncall-common';
import { EntityPicker } from '@muster/backstage-plugin-oncall-react';
import { ReactNode, Ref } from 'react';
import { useAlertCounts } from '../api/useAlertCounts';
import { onCallTranslationRef } from '../translation';
import { SearchField } from '../ui/SearchField';
import { MultiToggleGroup } from '../ui/ToggleGroup';
import { Toolbar } from '../ui/Toolbar';
import { ALERT_PRIORITIES, ALERT_STATES } from './alertFilter';

const useStyles = makeStyles(theme => ({
  team: { width: theme.spacing(22) },
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
  return (
    <Toolbar end={end}>
      <SearchField
        label={t('alerts.search')}
        value={filter.text ?? ''}
        inputRef={searchRef}
        keyShortcut="/"
        onChange={text => onChange({ ...filter, text })}
      />
      <MultiToggleGroup
        label={t('alerts.state')}
        value={filter.state ?? []}
        choices={ALERT_STATES.map(state => ({
          value: state,
          label: t(`alerts.stateCount.${state}`, {
            number: String(counts?.[state] ?? '…'),
          }),
        }))}
        onChange={state => onChange({ ...filter, state })}
      />
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
    </Toolbar>
  );
}
