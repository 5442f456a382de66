import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import AddIcon from '@material-ui/icons/Add';
import { memo } from 'react';
import { incidentsTranslationRef } from '../translation';
import { ActionItemFields } from './ActionItemFields';
import { anchorOf } from './completeness';
import { DraftActionItem } from './postmortemDraft';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { padding: theme.spacing(1, 0) },
}));

/** What will be done so that it does not happen again: by whom, until when. */
export const ActionItemsEditor = memo(AllActionItems);

function AllActionItems(props: {
  readonly items: readonly DraftActionItem[];
  readonly onChange: (items: readonly DraftActionItem[]) => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { items, onChange } = props;
  const replace = (at: number, item?: DraftActionItem) =>
    onChange(
      items.flatMap((other, index) => {
        const kept = index === at ? item : other;
        return kept ? [kept] : [];
      }),
    );
  return (
    <section id={anchorOf('actions')}>
      <Typography variant="subtitle1" component="h2">
        {t('postmortem.actions.title')}
      </Typography>
      {items.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('postmortem.actions.empty')}
        </Typography>
      )}
      <ul className={classes.list}>
        {items.map((item, index) => (
          <li
            // New items have no id yet; their order does not change.
            key={item.id ?? index}
            className={classes.item}
          >
            <ActionItemFields
              item={item}
              onChange={changed => replace(index, changed)}
              onRemove={() => replace(index)}
            />
          </li>
        ))}
      </ul>
      <Button
        size="small"
        startIcon={<AddIcon aria-hidden />}
        onClick={() => onChange([...items, { text: '', done: false }])}
      >
        {t('postmortem.actions.add')}
      </Button>
    </section>
  );
}
