import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import { cloneElement, ReactElement } from 'react';

const useStyles = makeStyles(theme => ({
  off: {
    '&, &:hover': {
      color: theme.palette.action.disabled,
      backgroundColor: 'transparent',
      boxShadow: 'none',
      cursor: 'not-allowed',
    },
  },
}));

/**
 * A button for which the reader may lack a right: then it stays, does nothing, and says which right is missing. The keyboard still
 * reaches it, as it would not reach one that is disabled, so that everybody can find out.
 */
export function NeedsRight(props: {
  /** What is missing, in a sentence; undefined when nothing is. */
  readonly missing: string | undefined;
  /** A button of Material UI. */
  readonly children: ReactElement;
}) {
  const { missing, children } = props;
  const classes = useStyles();
  return missing === undefined ? (
    children
  ) : (
    <Tooltip title={missing}>
      {cloneElement(children, {
        'aria-disabled': true,
        className: classes.off,
        disabled: false,
        disableRipple: true,
        onClick: undefined,
      })}
    </Tooltip>
  );
}
