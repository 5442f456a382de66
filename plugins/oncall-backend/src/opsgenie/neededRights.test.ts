import { neededRights } from './neededRights';

describe('the rights that a route needs', () => {
  it.each([
    ['POST', '/v2/alerts', ['write']],
    ['GET', '/v2/alerts', ['read']],
    ['PUT', '/v2/alerts/:id/message', ['write']],
    ['DELETE', '/v2/alerts/:id', ['delete']],
    ['DELETE', '/v2/alerts/:id/tags', ['delete']],
    ['GET', '/v2/heartbeats/:name/ping', ['write']],
    ['GET', '/v2/heartbeats', ['read']],
    ['POST', '/v2/heartbeats', ['write']],
    ['POST', '/v1/json/:type', ['write']],
    ['GET', '/v2/schedules', ['read']],
    ['GET', '/v2/schedules/:id/on-calls', ['read']],
    ['POST', '/v2/schedules', ['configure', 'write']],
    ['DELETE', '/v2/schedules/:id', ['configure', 'delete']],
    ['PATCH', '/v2/teams/:id/routing-rules/:ruleId', ['configure', 'write']],
    ['POST', '/v1/maintenance', ['configure', 'write']],
    ['GET', '/v2/users', ['read']],
    ['GET', '/v2/users/:id', ['read']],
    ['GET', '/v2/users/:user/contacts', ['configure', 'read']],
    ['GET', '/v2/users/:id/notification-rules/:rule', ['configure', 'read']],
    ['GET', '/v2/integrations', ['configure', 'read']],
    ['GET', '/v2/account', ['configure', 'read']],
  ])('of %s %s are %j', (method, path, rights) => {
    expect(neededRights({ method, path })).toEqual(rights);
  });
});
