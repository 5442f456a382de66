import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';

const useStyles = makeStyles(theme => ({
  root: {
    height: 2 * sidebarConfig.logoHeight,
    display: 'flex',
    alignItems: 'center',
    paddingLeft: (sidebarConfig.drawerWidthClosed - 32) / 2,
  },
  link: { display: 'flex', alignItems: 'center', gap: theme.spacing(1.5) },
  name: { color: theme.palette.navigation.selectedColor, fontWeight: 700 },
}));

/** The mark of the portal, with its name when the sidebar is open. */
export function PortalLogo() {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  return (
    <div className={classes.root}>
      <Link to="/" underline="none" className={classes.link} aria-label="Home">
        <img src="/favicon.svg" alt="" width={32} height={32} />
        {isOpen && (
          <Typography variant="h6" component="span" className={classes.name}>
            Bancly
          </Typography>
        )}
      </Link>
    </div>
  );
}
