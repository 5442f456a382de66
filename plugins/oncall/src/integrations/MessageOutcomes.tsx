import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import { MessagePreview } from '@muster/backstage-plugin-oncall-common';
import { PriorityMark } from '@muster/backstage-plugin-oncall-react';
import { MessageAnswer } from '../api/useMessagePreview';
import { Subheading } from '../ui/Subheading';
import { onCallIntegrationsTranslationRef } from './translation';
import { OutcomeChip } from './OutcomeLine';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1.5),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    overflowWrap: 'anywhere',
  },
}));

/** What a message would do, one box for each alert that it is about. */
export function MessageOutcomes(
  props: MessageAnswer & {
    readonly title: string;
    readonly heading: 'h3' | 'h4';
    /** What is said while nothing is known. */
    readonly noneYet: string;
  },
) {
  const { title, heading, items = [], error, noneYet } = props;
  const classes = useStyles();
  return (
    <div aria-live="polite">
      <Subheading level={heading}>{title}</Subheading>
      {error && <MuiAlert severity="warning">{error.message}</MuiAlert>}
      {!error && items.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {noneYet}
        </Typography>
      )}
      {!error &&
        items.map((item, index) => (
          <div key={index} className={classes.root}>
            <Outcome item={item} />
          </div>
        ))}
    </div>
  );
}

function Outcome(props: { readonly item: MessagePreview }) {
  const { does, isUnread, rule, alias, note, alert } = props.item;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  return (
    <>
      <OutcomeChip outcome={{ does, isUnread }} />{' '}
      {alert && <PriorityMark priority={alert.priority} />}
      {alert && (
        <Typography variant="subtitle1" component="p">
          {alert.message}
        </Typography>
      )}
      {alias && (
        <Typography variant="body2">
          {t('mapping.aliasIs', { alias })}
        </Typography>
      )}
      {alert && alert.tags.length > 0 && (
        <Typography variant="body2">{alert.tags.join(', ')}</Typography>
      )}
      {note && (
        <Typography variant="body2">{t('mapping.noteIs', { note })}</Typography>
      )}
      <Typography variant="caption" color="textSecondary">
        {rule}
      </Typography>
    </>
  );
}
