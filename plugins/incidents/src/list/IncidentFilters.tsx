import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { IncidentFilter } from '@muster/backstage-plugin-incidents-common';
import { EntityPicker } from '@muster/backstage-plugin-oncall-react';
import { RefObject } from 'react';
import { incidentsTranslationRef } from '../translation';
import { ChoiceField } from '../ui/ChoiceField';
import { PRIORITIES, SERVICE_KINDS, STATUSES } from '../ui/priorities';
import { SearchField } from '../ui/SearchField';
import { isFiltered } from './incidentFilter';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
    gap: theme.spacing(1),
    alignItems: 'center',
    margin: theme.spacing(1, 0, 2),
    [theme.breakpoints.down('xs')]: {
      '& > :first-child': { gridColumn: '1 / -1' },
    },
  },
}));

const TEAM_KINDS = ['Group'];

/** The filters of the list. */
export function IncidentFilters(props: {
  readonly filter: IncidentFilter;
  readonly change: (changes: IncidentFilter) => void;
  readonly clear: () => void;
  readonly searchRef: RefObject<HTMLInputElement>;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { filter, change, clear, searchRef } = props;
  return (
    <div
      className={classes.root}
      role="search"
      aria-label={t('list.filter.label')}
    >
      <SearchField
        label={t('list.filter.text')}
        value={filter.text ?? ''}
        onChange={text => change({ text: text || undefined })}
        inputRef={searchRef}
      />
      <ChoiceField
        label={t('list.filter.status')}
        anyLabel={t('list.filter.any')}
        choices={STATUSES}
        nameOf={status => t(`status.${status}`)}
        value={filter.status?.[0]}
        onChange={status => change({ status: status && [status] })}
      />
      <ChoiceField
        label={t('list.filter.priority')}
        anyLabel={t('list.filter.any')}
        choices={PRIORITIES}
        nameOf={priority => priority}
        value={filter.priority?.[0]}
        onChange={priority => change({ priority: priority && [priority] })}
      />
      <EntityPicker
        label={t('list.filter.service')}
        kinds={SERVICE_KINDS}
        value={filter.service}
        onChange={service => change({ service })}
      />
      <EntityPicker
        label={t('list.filter.team')}
        kinds={TEAM_KINDS}
        value={filter.team}
        onChange={team => change({ team })}
      />
      {isFiltered(filter) && (
        <Button onClick={clear}>{t('list.filter.clear')}</Button>
      )}
    </div>
  );
}
