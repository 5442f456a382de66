import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import { incidentsTranslationRef } from '../translation';
import { IncidentsTabs } from '../ui/IncidentsTabs';
import { PageBody } from '../ui/PageBody';
import { SearchField } from '../ui/SearchField';
import { SegmentedChoice } from '../ui/SegmentedChoice';
import { useShortcuts } from '../ui/useShortcuts';
import { ArchiveResults } from './ArchiveResults';

const STATUSES = ['published', 'draft'] as const;

const useStyles = makeStyles(theme => ({
  controls: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: theme.spacing(2),
    alignItems: 'center',
    marginBottom: theme.spacing(2),
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
}));

/** Everything that was learned: search first, newest first. */
export function ArchivePage() {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const searchRef = useRef<HTMLInputElement>(null);
  const [search, setSearch] = useSearchParams();
  const status =
    STATUSES.find(one => one === search.get('status')) ?? 'published';
  const text = search.get('text') ?? '';
  useShortcuts({ '/': () => searchRef.current?.focus() });
  const change = (name: string, value: string) =>
    setSearch(
      before => {
        const after = new URLSearchParams(before);
        after.delete(name);
        if (value) {
          after.set(name, value);
        }
        return after;
      },
      { replace: true },
    );
  return (
    <PageBody>
      <IncidentsTabs current="postmortems" />
      <div className={classes.controls} role="search">
        <SearchField
          label={t('postmortem.archive.search')}
          value={text}
          onChange={typed => change('text', typed)}
          inputRef={searchRef}
        />
        <SegmentedChoice
          label={t('postmortem.archive.show')}
          choices={STATUSES}
          nameOf={one => t(`postmortem.archive.${one}`)}
          value={status}
          onChange={one => change('status', one === 'draft' ? one : '')}
        />
      </div>
      <ArchiveResults text={text || undefined} status={status} />
    </PageBody>
  );
}
