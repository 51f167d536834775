import type { Plugin } from "vite";

/**
 * What Preact 11.2.0 can do and the widget never asks for, taken out while it is bundled: those bytes are on somebody
 * else's page. Each cut is an exact piece of `preact.mjs`; the build fails if one is not found once, so another version
 * of Preact cannot be cut by accident. Why: docs/adr/0006-the-widget-carries-a-smaller-preact.md
 */
interface Cut {
  gone: string;
  from: string;
  to?: string;
}

const SVG = `"http://www.w3.org/2000/svg"`;
const MATHS = `"http://www.w3.org/1998/Math/MathML"`;
const HTML = `"http://www.w3.org/1999/xhtml"`;

const CUTS: Cut[] = [
  {
    gone: "resuming a suspended hydration",
    from: `128&u.__u&&(c=32&u.__u,s=u.__c.__z)&&(r.__u|=c,p=o=[],8==s.nodeType?l=B(s,o):o.push(s),l=o[0]||l),`,
  },
  {
    gone: "suspending while something is loaded",
    from: `if(e.length=v,r.__v=null,c||o)if(t&&t.then){if(r.__u|=128|c,o){for(~(T=o.indexOf(l||void 0))||(T=o.length);(N=o[T-1])&&8==N.nodeType;)T--;for(;T<o.length;T++)if(N=o[T])if(o[T]=null,O){if(N==P)break}else{if(8!=N.nodeType)break;N.data.startsWith("$s")&&(P=B(O=N))}}if(!O){for(;l&&8==l.nodeType&&l.nextSibling;)l=l.nextSibling;O=l}(s=B(O=r.__c.__z||(r.__c.__z=O)))?(r.__e=O,l=s):r.__e=l,l=l&&l.nextSibling}else o&&o.some(g);else r.__e=u.__e;r.__k||(r.__k=u.__k||[]),t&&t.then||D(r),`,
    to: `e.length=v;r.__v=null;r.__e=u.__e;r.__k||(r.__k=u.__k||[]);D(r);`,
  },
  {
    gone: "the comments around what is suspended",
    from: `function B(n,t){if(n&&8==n.nodeType&&n.data.startsWith("$s"))for(var r=1;n=n.nextSibling;){if(8==n.nodeType)if(n.data.startsWith("$s"))r++;else if(n.data.startsWith("/$s")&&!--r)return n;t&&t.push(n)}}`,
  },
  {
    gone: "removing what was suspended",
    from: `!u&&(i=t.__c)&&(i=i.__z)&&(f=B(i,o=[]))&&(i==t.__e&&o.some(g),g(f),g(i)),`,
  },
  {
    gone: "stepping over comments",
    from: `for(t&&!t.parentNode&&(t=S(n))&&!t.parentNode&&(t=null),o=n.__e,e=t;e&&8==e.nodeType;)e=e.nextSibling;for(o!=e&&(!u&&r.moveBefore&&o.parentNode?r.moveBefore(o,t):r.insertBefore(o,t||null)),t=o;(t=t&&t.nextSibling)&&8==t.nodeType&&!t.data.startsWith("$s"););return t`,
    to: `t&&!t.parentNode&&(t=S(n))&&!t.parentNode&&(t=null);o=n.__e;o!=t&&(!u&&r.moveBefore&&o.parentNode?r.moveBefore(o,t):r.insertBefore(o,t||null));return o.nextSibling`,
  },
  {
    gone: "formulas, and adopting nodes that stand there already",
    from: `if("svg"==C?f=${SVG}:"math"==C?f=${MATHS}:f||(f=${HTML}),o)for(s=0;s<o.length;s++)if((k=o[s])&&(C?k.localName==C:3==k.nodeType)){t=k,o[s]=null;break}`,
    to: `"svg"==C?f=${SVG}:f||(f=${HTML});`,
  },
  {
    gone: "reading the attributes of adopted nodes",
    from: `if(a="template"==C&&t.content||t,o="textarea"==C&&null!=x.defaultValue?null:o&&d.call(a.childNodes),!l&&o)for($={},s=0;s<t.attributes.length;s++)$[(k=t.attributes[s]).name]=k.value;for(s in $)`,
    to: `a=t;for(s in $)`,
  },
  {
    gone: "HTML within drawings and formulas",
    from: `("foreignObject"==C||${MATHS}==f&&v.test(C))&&(f=${HTML}),`,
  },
  { gone: "the names of formulas", from: `v=/^m(i|n|o|s|text|space)$/,` },
  { gone: "markup from strings, before", from: `"dangerouslySetInnerHTML"==s?y=k:` },
  { gone: "markup from strings, after", from: `"dangerouslySetInnerHTML"==s?h=k:` },
  {
    gone: "writing markup from strings",
    from: `h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):(y&&(t.textContent=""),`,
    to: `(`,
  },
  { gone: "subscribing to a context", from: `j&&j.sub(d),` },
  {
    gone: "reading a context",
    from: `j=(s=V.contextType)&&i[s.__c],L=s?j?j.props.value:s.__:i,`,
    to: `L=i,`,
  },
  {
    gone: "giving a context, and looking back before an update",
    from: `d.getChildContext&&(i=_({},i,d.getChildContext())),C&&u.__c&&d.getSnapshotBeforeUpdate&&(m=d.getSnapshotBeforeUpdate(k,b)),`,
  },
  {
    gone: "state derived from properties",
    from: `,V.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=_({},d.__s)),_(d.__s,V.getDerivedStateFromProps(M,d.__s)))`,
  },
  {
    gone: "componentWillReceiveProps",
    from: `M!==k&&C&&!V.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(M,L),`,
  },
  {
    gone: "shouldComponentUpdate",
    from: `||!(4&d.__g)&&d.shouldComponentUpdate&&!1===d.shouldComponentUpdate(M,d.__s,L)`,
  },
  { gone: "componentWillUpdate", from: `d.componentWillUpdate&&d.componentWillUpdate(M,d.__s,L),` },
  {
    gone: "componentWillMount",
    from: `C&&!V.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),`,
  },
  {
    gone: "React's names of drawing attributes",
    from: `if(${SVG}==i)t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(`,
    to: `if(${SVG}!=i&&`,
  },
];

export const slimPreact: Plugin = {
  name: "slim-preact",
  transform: {
    filter: { id: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ },
    handler(code) {
      for (const { gone, from, to = "" } of CUTS) {
        if (code.split(from).length !== 2) throw new Error(`slim-preact does not find "${gone}" once; see its ADR.`);
        code = code.replace(from, () => to);
      }
      return { code, map: null };
    },
  },
};
