import { makeStyles } from '@material-ui/core/styles';

/** The grid that keeps the labels, the lanes and the axis aligned. */
export const useLaneStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gridTemplateColumns: '180px minmax(0, 1fr)',
    columnGap: theme.spacing(2),
    alignItems: 'stretch',
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  svg: { display: 'block', width: '100%', overflow: 'visible' },
}));
