import { describe, expect, it } from 'vitest';
import { isTrackingParameter, TRACKING_GROUPS } from '../../../model/url/tracking-parameters.ts';

describe('isTrackingParameter', () => {
  it.each([
    'utm_source',
    'utm_anything',
    '_ga',
    'gclid',
    'gad_source',
    'srsltid',
    'fbclid',
    'igshid',
    'msclkid',
    'twclid',
    'ttclid',
    'yclid',
    'mtm_campaign',
    'pk_kwd',
    'xtor',
    'at_medium',
    'at_custom1',
    'ns_mchannel',
    'wt.mc_id',
    'mc_cid',
    'mc_eid',
    '_hsenc',
    'hsCtaTracking',
    'mkt_tok',
    'cmpid',
    'ocid',
    'FBCLID',
  ])('is true for %s', (name) => {
    expect(isTrackingParameter(name)).toBe(true);
  });

  it.each([
    '',
    'id',
    'p',
    'page',
    'q',
    'ref',
    'source',
    'from',
    's',
    'v',
    'article',
    'storyId',
    'utm',
    'attachment_id',
    'at_home',
    'package',
    'ns',
    'mc',
    'pk',
    'pk_id',
    'smid',
    'clid',
    'constructor',
    '__proto__',
  ])('is false for %j, which may select the page', (name) => {
    expect(isTrackingParameter(name)).toBe(false);
  });

  it('has a table with lower-case, unique names and a reason for each group', () => {
    const all = TRACKING_GROUPS.flatMap((group) => [...group.names, ...group.prefixes]);
    expect(all).toEqual(all.map((name) => name.toLowerCase()));
    expect(new Set(all).size).toBe(all.length);
    expect(TRACKING_GROUPS.filter((group) => group.reason.length < 20)).toEqual([]);
  });
});
