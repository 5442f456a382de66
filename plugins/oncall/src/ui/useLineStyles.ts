import { makeStyles } from '@material-ui/core/styles';

/** Of something in plain words in a frame, with its buttons beside it. */
export const useLineStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    padding: theme.spacing(1),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
  },
  words: { flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' },
  name: { fontWeight: 'bold' },
  quiet: { color: theme.palette.text.secondary },
}));
