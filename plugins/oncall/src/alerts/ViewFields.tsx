import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { onCallAlertsTranslationRef } from './translation';
import { ChoiceField } from '../ui/ChoiceField';
import { ALERT_GROUPINGS, ALERT_ORDERS, AlertView } from './alertView';

const useStyles = makeStyles({
  // As wide as the words that are chosen; at least so wide that the others mostly move nothing.
  group: { minWidth: '7rem' },
  order: { minWidth: '10rem' },
});

/** How the list is grouped and sorted. */
export function ViewFields(props: {
  readonly view: AlertView;
  readonly onChange: (view: AlertView) => void;
}) {
  const { view, onChange } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  return (
    <>
      <ChoiceField
        className={classes.group}
        label={t('alerts.group')}
        choices={ALERT_GROUPINGS}
        nameOf={one => t(`alerts.groupBy.${one}`)}
        value={view.group}
        onChange={group => onChange({ ...view, group })}
      />
      <ChoiceField
        className={classes.order}
        label={t('alerts.order')}
        choices={ALERT_ORDERS}
        nameOf={one => t(`alerts.orderBy.${one}`)}
        value={view.order}
        onChange={order => onChange({ ...view, order })}
      />
    </>
  );
}
