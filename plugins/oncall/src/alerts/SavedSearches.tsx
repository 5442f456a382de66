import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Divider from '@material-ui/core/Divider';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import BookmarkIcon from '@material-ui/icons/BookmarkBorder';
import {
  alertUpdatePermission,
  SavedAlertSearch,
} from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useMayI } from '../api/useMayI';
import { useSavedSearches } from '../api/useSavedSearches';
import { onCallAlertsTranslationRef } from './translation';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { SaveSearchDialog } from './SaveSearchDialog';

const useStyles = makeStyles({
  // Somebody's words stay as they are written; the kit's buttons are all capitals.
  name: { textTransform: 'none' },
});

type Task =
  | { readonly kind: 'save' }
  // As it was when the dialog opened: the list is read again while somebody types.
  | { readonly kind: 'change' | 'forget'; readonly search: SavedAlertSearch };

/** Searches with a name: choose one, keep this one, change or forget the one in use. */
export function SavedSearches(props: {
  readonly query: string;
  readonly onPick: (query: string) => void;
}) {
  const { query, onPick } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  const { value: searches = [], loading, error, retry } = useSavedSearches();
  const mayUpdate = useMayI(alertUpdatePermission);
  const [anchor, setAnchor] = useState<Element>();
  const [task, setTask] = useState<Task>();
  const [picked, setPicked] = useState<string>();
  const same = searches.filter(search => search.query === query);
  // Several may say the same; then the one that was chosen counts.
  const current = same.find(({ id }) => id === picked) ?? same[0];
  const close = () => setAnchor(undefined);
  const begin = (next: Task) => {
    setTask(next);
    close();
  };
  return (
    <>
      <Button
        size="small"
        startIcon={<BookmarkIcon />}
        aria-haspopup="menu"
        onClick={event => setAnchor(event.currentTarget)}
      >
        {current ? (
          <span className={classes.name}>{current.name}</span>
        ) : (
          t('alertSearch.saved')
        )}
      </Button>
      <Menu open={anchor !== undefined} anchorEl={anchor} onClose={close}>
        {searches.length === 0 && !loading && (
          <MenuItem disabled>
            {t(error ? 'alertSearch.unread' : 'alertSearch.none')}
          </MenuItem>
        )}
        {searches.map(search => (
          <MenuItem
            key={search.id}
            selected={search === current}
            onClick={() => {
              setPicked(search.id);
              onPick(search.query);
              close();
            }}
          >
            {search.name}
          </MenuItem>
        ))}
        {mayUpdate && <Divider />}
        {mayUpdate && !current && (
          <MenuItem
            disabled={query === ''}
            onClick={() => begin({ kind: 'save' })}
          >
            {t(query === '' ? 'alertSearch.nothingToSave' : 'alertSearch.save')}
          </MenuItem>
        )}
        {mayUpdate && current && (
          <MenuItem onClick={() => begin({ kind: 'change', search: current })}>
            {t('alertSearch.change', { name: current.name })}
          </MenuItem>
        )}
        {mayUpdate && current && (
          <MenuItem onClick={() => begin({ kind: 'forget', search: current })}>
            {t('alertSearch.forget', { name: current.name })}
          </MenuItem>
        )}
      </Menu>
      {task?.kind === 'save' && (
        <SaveSearchDialog
          query={query}
          onClose={() => setTask(undefined)}
          onDone={retry}
        />
      )}
      {task?.kind === 'change' && (
        <SaveSearchDialog
          query={task.search.query}
          search={task.search}
          onClose={() => setTask(undefined)}
          onDone={changed => {
            retry();
            setPicked(task.search.id);
            onPick(changed);
          }}
        />
      )}
      {task?.kind === 'forget' && (
        <ForgetDialog
          search={task.search}
          onClose={() => setTask(undefined)}
          onDone={retry}
        />
      )}
    </>
  );
}

function ForgetDialog(props: {
  readonly search: SavedAlertSearch;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { search, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  return (
    <ConfirmDialog
      isDangerous
      title={t('alertSearch.forget', { name: search.name })}
      effect={t('alertSearch.forgetEffect')}
      confirmLabel={t('alertSearch.forgetSubmit')}
      onConfirm={() => onCallApi.deleteSavedAlertSearch(search.id)}
      onClose={onClose}
      onDone={onDone}
    />
  );
}
