package lectern.importer;

import org.jsoup.nodes.Element;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What the names that authors of pages give to their elements speak of. The words are those of content systems and of
/// plain English; none is the name of a site.
enum ClassWords {
    BODY(
            0,
            "articlebody,storybody,entrycontent,postcontent,articlecontent,bodytext,articletext,postbody,contentbody,storycontent,bodycontent,bodycopy,maincontent,articlecopy,blogcontent,pagecontent,newscontent,storytext,articlewrapper,contentarea,blogpost,articlemain,richtext,proseblock"),
    ARTICLE(1, "article,story,post,entry,blog,news,hentry,single"),
    CONTENT(2, "body,content,text,main,copy,prose,rte,wysiwyg,markdown,paragraph"),
    NAVIGATION(
            3,
            "nav,navigation,navbar,menu,submenu,breadcrumb,breadcrumbs,pagination,pager,toc,skip,topbar,toolbar,dropdown,tabs,prev,next,jump,anchor"),
    HEADER(4, "header,masthead,banner,logo,top,hero"),
    FOOTER(5, "footer,foot,bottom,copyright,legal,colophon,disclaimer,imprint"),
    SIDE(6, "sidebar,aside,rail,widget,widgets,secondary,complementary,sticky,side"),
    RELATED(
            7,
            "related,recommend,recommended,recommendation,recommendations,popular,trending,latest,readnext,suggest,suggested,suggestions,also,teaser,teasers,promo,promotion,recirc,recirculation,similar,outbrain,taboola,zergnet,mostread,upnext"),
    LISTS(
            8,
            "more,card,cards,carousel,slider,grid,feed,tile,list,listing,archive,items,loop,related"),
    SHARE(
            9,
            "share,sharing,social,follow,facebook,twitter,linkedin,whatsapp,addtoany,sharedaddy,icons,buttons,tools,print"),
    COMMENT(
            10,
            "comment,comments,commentlist,disqus,respond,reply,replies,discussion,feedback,reactions,reviews,review,rating,livefyre,coral"),
    ADVERT(
            11,
            "ad,ads,advert,adverts,advertisement,advertising,sponsor,sponsored,sponsors,dfp,adslot,adunit,commercial,gpt"),
    SHOP(12, "affiliate,partner,cta,shop,product,products,price,buy,deal,deals,offer,pricing"),
    COOKIE(13, "cookie,cookies,consent,gdpr,cmp,onetrust,privacy,ccpa"),
    NEWSLETTER(
            14,
            "newsletter,newsletters,subscribe,subscription,signup,subscriber,mailchimp,optin,mailinglist"),
    FORM(
            15,
            "form,email,login,register,donate,donation,membership,piano,regwall,paywall,input,search,account,contact"),
    BYLINE(
            16,
            "byline,author,authors,contributor,writer,bio,avatar,profile,vcard,creator,reporter"),
    META(
            17,
            "meta,date,time,published,posted,info,timestamp,updated,dateline,readingtime,details,views,datetime,pubdate"),
    CAPTION(18, "caption,captions,figcaption,credit,credits,imagecredit,captiontext,imagecaption"),
    MEDIA(
            19,
            "figure,gallery,image,images,photo,photos,media,video,player,lightbox,thumbnail,slide,slideshow,audio,podcast,embed,picture,attachment"),
    TAGS(
            20,
            "tag,tags,category,categories,topic,topics,label,labels,keywords,taxonomy,kicker,section,channel"),
    POPUP(
            21,
            "hidden,modal,popup,overlay,tooltip,screenreader,visuallyhidden,offscreen,toast,notification,alert,sr,hide,collapse,dialog,drawer,flyout,invisible"),
    CALLOUT(
            22,
            "quote,pullquote,callout,box,infobox,key,takeaways,takeaway,highlights,faq,note,notice,sidenote,inset,factbox,blockquote,tip,aside,module,block,accordion"),
    TITLE(
            23,
            "title,headline,heading,subtitle,subhead,subheading,dek,deck,standfirst,lead,lede,excerpt,intro,introduction,description,summary,subheadline,synopsis,abstract"),
    NOTES(
            24,
            "reference,references,footnote,footnotes,citation,citations,sources,bibliography,endnotes,corrections,glossary");

    /// Longer ones are not names but machine-made.
    private static final int LONGEST = 300;

    private static final Set<String> ROLES =
            Set.of(
                    "navigation",
                    "banner",
                    "contentinfo",
                    "complementary",
                    "search",
                    "menu",
                    "menubar");

    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        for (ClassWords group : values()) {
            for (String word : group.list.split(",", -1)) {
                WORDS.merge(word, group.bit(), (a, b) -> a | b);
            }
        }
    }

    private final int bit;
    private final String list;

    /// @param number the place in what the model is told: it must not change while the model does not
    ClassWords(int number, String list) {
        this.bit = 1 << number;
        this.list = list;
    }

    int bit() {
        return bit;
    }

    /// @param words one bit for each group
    /// @param hash of the class names
    /// @param around whether the role says that it stands around the article
    record Found(int words, int hash, boolean around) {}

    /// What the names of an element speak of. Not safe for more than one thread: one reader for each page.
    static final class Reader {
        private final Map<String, Integer> known = new HashMap<>();

        Found of(Element element) {
            String classes = element.className();
            String id = element.id();
            String role = element.attr("role");
            String property = element.attr("itemprop");
            int words = of(classes) | of(id) | of(role) | of(property);
            return new Found(words, classes.hashCode(), ROLES.contains(role));
        }

        private int of(String names) {
            if (names.isEmpty() || names.length() > LONGEST) {
                return 0;
            }
            return known.computeIfAbsent(names, ClassWords::find);
        }
    }

    /// The words of names are written apart by marks, spaces or capitals, or by nothing: two or three in a row count as one, too.
    private static int find(String names) {
        int found = 0;
        for (String name : names.split("\\s+", -1)) {
            String[] parts =
                    name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1-$2")
                            .toLowerCase(Locale.ROOT)
                            .split("[^a-z]+", -1);
            for (int i = 0; i < parts.length; i++) {
                String joined = "";
                for (int j = i; j < Math.min(parts.length, i + 3); j++) {
                    joined += parts[j];
                    found |= WORDS.getOrDefault(joined, 0);
                }
            }
        }
        return found;
    }
}
