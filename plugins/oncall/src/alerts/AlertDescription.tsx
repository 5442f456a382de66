import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { beginningOf } from './beginningOf';
import { onCallAlertsTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2) },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
}));

/** What ends a sentence or closes a bracket is no part of the address before it. */
const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?()[\]{}])/;

/** What the sender wrote, with its addresses as links; a long text begins folded. */
export function AlertDescription(props: { readonly text: string }) {
  const { text } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  const [isWhole, setWhole] = useState(false);
  const beginning = beginningOf(text);
  return (
    <div className={classes.root}>
      <Typography className={classes.text}>
        {isWhole || !beginning ? (
          <Linked text={text} />
        ) : (
          <>
            <Linked text={beginning} />…
          </>
        )}
      </Typography>
      {beginning && (
        <Button size="small" onClick={() => setWhole(!isWhole)}>
          {t(isWhole ? 'alert.lessText' : 'alert.wholeText')}
        </Button>
      )}
    </div>
  );
}

function Linked({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(ADDRESS).map((part, index) =>
        index % 2 === 1 ? (
          <Link key={index} to={part} underline="always">
            {part}
          </Link>
        ) : (
          part
        ),
      )}
    </>
  );
}
