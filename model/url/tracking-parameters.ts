/** Parameters that a family of tools appends to links, and the reason why no page depends on them. */
export interface TrackingGroup {
  readonly reason: string;
  /** Full names, lower case. */
  readonly names: readonly string[];
  /** Name prefixes, lower case; only if the vendor owns all names with this prefix. */
  readonly prefixes: readonly string[];
}

/**
 * Query parameters that only attribute a click and never select a page. A name belongs here if its
 * vendor documents it for attribution. Names that some sites use to select content (`id`, `p`,
 * `ref`, `source`, `from`, `page`) do not, even if others use them for tracking: the canonical URL
 * resolves duplicates, but two articles under one URL lose one.
 */
export const TRACKING_GROUPS: readonly TrackingGroup[] = [
  {
    reason: 'campaign tags of Google Analytics (formerly Urchin), copied by nearly every newsletter tool',
    names: ['_ga', '_gl'],
    prefixes: ['utm_'],
  },
  {
    reason: 'click ids of Google Ads, Display & Video 360 and Merchant Center',
    names: ['gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'gad_source', 'gad_campaignid', 'srsltid'],
    prefixes: [],
  },
  {
    reason: 'click and share ids of Facebook and Instagram',
    names: ['fbclid', 'fb_action_ids', 'fb_action_types', 'fb_ref', 'fb_source', 'igshid', 'igsh'],
    prefixes: [],
  },
  {
    reason: 'click ids of other ad networks: Microsoft, X, TikTok, LinkedIn, Pinterest, Reddit, Snapchat, Yandex',
    names: ['msclkid', 'twclid', 'ttclid', 'li_fat_id', 'epik', 'rdt_cid', 'sccid', 'yclid', 'ysclid', '_openstat'],
    prefixes: [],
  },
  {
    reason: 'campaign tags of Matomo (formerly Piwik)',
    names: ['pk_campaign', 'pk_kwd', 'pk_keyword', 'pk_source', 'pk_medium', 'pk_content', 'pk_cid'],
    prefixes: ['mtm_', 'piwik_'],
  },
  {
    reason: 'campaign tags of Piano Analytics (formerly AT Internet, XiTi), common in French and British feeds',
    names: [
      'xtor',
      'at_medium',
      'at_campaign',
      'at_campaign_type',
      'at_format',
      'at_link_id',
      'at_link_origin',
      'at_link_type',
      'at_ptr_name',
      'at_bbc_team',
    ],
    prefixes: ['at_custom'],
  },
  {
    reason: 'campaign tags of Comscore, Adobe Analytics, Webtrekk and Mapp',
    names: [
      'ns_mchannel',
      'ns_source',
      'ns_campaign',
      'ns_linkname',
      'ns_fee',
      's_cid',
      'ef_id',
      's_kwcid',
      'wt_mc',
      'wt_zmc',
      'wt.mc_id',
    ],
    prefixes: [],
  },
  {
    reason: 'recipient and campaign ids of mailing tools: Mailchimp, HubSpot, Marketo, Vero, Omeda, Klaviyo, Drip',
    names: [
      'mc_cid',
      'mc_eid',
      '_hsenc',
      '_hsmi',
      '__hssc',
      '__hstc',
      '__hsfp',
      'hsctatracking',
      'mkt_tok',
      'vero_id',
      'vero_conv',
      'oly_anon_id',
      'oly_enc_id',
      '_kx',
      '__s',
    ],
    prefixes: [],
  },
  {
    reason: 'campaign tags that news publishers put into the links of their own feeds and share buttons',
    names: [
      'cmpid',
      'ocid',

      'spref',
      '__twitter_impression',
      'guccounter',
      'guce_referrer',
      'guce_referrer_sig',
    ],
    prefixes: [],
  },
];

const NAMES = new Set(TRACKING_GROUPS.flatMap((group) => group.names));
const PREFIXES = TRACKING_GROUPS.flatMap((group) => group.prefixes);

/** Whether a query parameter with this decoded name is for tracking only. Ignores case. */
export function isTrackingParameter(name: string): boolean {
  const lower = name.toLowerCase();
  return NAMES.has(lower) || PREFIXES.some((prefix) => lower.startsWith(prefix));
}
