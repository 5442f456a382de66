import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import RadioButtonUncheckedIcon from '@material-ui/icons/RadioButtonUnchecked';
import { ActionItem } from '@muster/backstage-plugin-incidents-common';
import { PersonLink, StatusChip } from '@muster/backstage-plugin-oncall-react';
import { DateTime } from 'luxon';
import { incidentsTranslationRef } from '../translation';
import { Row, RowList } from '../ui/RowList';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(3) },
}));

/** The action items of a document, with who does them and whether they are done. */
export function ActionItemList(props: {
  readonly items: readonly ActionItem[];
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { items } = props;
  if (items.length === 0) {
    return null;
  }
  const title = t('postmortem.actions.title');
  return (
    <section className={classes.root}>
      <Typography variant="h5" component="h2">
        {title}
      </Typography>
      <RowList label={title}>
        {items.map(item => (
          <Row key={item.id} what={<ItemLine item={item} />}>
            <StatusChip
              tone={item.done ? 'success' : 'warning'}
              icon={
                item.done ? (
                  <CheckCircleIcon aria-hidden />
                ) : (
                  <RadioButtonUncheckedIcon aria-hidden />
                )
              }
              label={t(
                item.done
                  ? 'postmortem.actions.isDone'
                  : 'postmortem.actions.isOpen',
              )}
            />
          </Row>
        ))}
      </RowList>
    </section>
  );
}

function ItemLine(props: { readonly item: ActionItem }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { text, owner, dueOn } = props.item;
  return (
    <>
      <Typography variant="body1">{text}</Typography>
      <Typography variant="caption" color="textSecondary">
        {owner ? (
          <PersonLink entityRef={owner} />
        ) : (
          t('postmortem.actions.noOwner')
        )}
        {dueOn &&
          ` · ${t('postmortem.actions.dueOn', { date: calendarDate(dueOn) })}`}
      </Typography>
    </>
  );
}

/** A calendar date has no zone, so none is applied. */
function calendarDate(dueOn: string): string {
  return DateTime.fromISO(dueOn).setLocale('en-GB').toFormat('d LLL yyyy');
}
