package sunlight.privacy.rules;

import static sunlight.privacy.PrivacyRule.PUPIL_CONTACT;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import sunlight.privacy.text.Plain;

/** An account and what opens it side by side, 用户 guest 口令 123456, user: cam2 pass: 8877; and links to cameras. */
final class Logins implements Detector {

    private static final String USER =
            "(?:用户名?|[账帐]号|登[录陆]名|(?<![A-Za-z])(?i:user ?(?:name|id)?|login(?: id)?|account))[:=为是 ]{1,3}[\"“']?([A-Za-z0-9][A-Za-z0-9@._-]{1,39})[\"”']?";

    /** Also an easy one opens what stands beside it. */
    static final String SECRET = USER
            + "[,，;/|、 ]{1,3}(?:and )?(?:初始|登录)?(?:密码|口令|(?<![A-Za-z])(?i:pass(?:word|code|wd)?|pwd|pw))[:=为是 ]{1,3}[\"“']?([A-Za-z0-9@#!_$%^&*.-]{3,24})";

    /** What is only an example, and what opens a room and no account. */
    static final String UNLESS =
            "样例|样本|示例|例如|形如|诸如|弱密码|弱口令|切勿|不要|不得|无线|会议|入会|wi-?fi|zoom|meeting|webinar|example|e\\.g\\.|such as|never |sample|your ";

    private static final Needed PAIR = Needed.of(SECRET);
    private static final Pattern HARMLESS = Pattern.compile(UNLESS, Pattern.CASE_INSENSITIVE);

    /** What sees into a room by its address alone. */
    private static final Pattern CAMERA = Pattern.compile(
            "((?:https?|rtsp|rtmp)://(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z0-9.-]{3,60}:[0-9]{2,5})(?::[0-9]{2,5})?[^\\s,，。;；)）\\u4e00-\\u9fff]{0,80})");

    private static final Pattern SEES =
            Pattern.compile("监控|摄像|画面|探头|看宝宝|看宝贝|看孩子|(?i:\\bcam(?:era|s)?\\b|/cam|webcam|cctv)");

    /** A page for all, and a camera that shows a road or the sky. */
    private static final Pattern NO_ROOM = Pattern.compile("交通|路况|天气|鸟|星空|招标|参数|型号|设备清单|演示");

    @Override
    public void detect(Plain plain, Setting setting, Consumer<Hit> hits) {
        var text = plain.text();
        if (text.contains("://")) {
            CAMERA.matcher(text)
                    .results()
                    .filter(each -> isRoom(Sentences.around(text, each.start(), each.end())))
                    .forEach(each -> tell(plain, each.start(1), each.end(1), hits));
        }
        if (Run.hasDigits(text, 1)) {
            PAIR.in(plain)
                    .filter(each -> !HARMLESS.matcher(Sentences.around(text, each.start(), each.end()))
                            .find())
                    .forEach(each -> {
                        tell(plain, each.start(1), each.end(1), hits);
                        tell(plain, each.start(2), each.end(2), hits);
                    });
        }
    }

    private static boolean isRoom(String sentence) {
        return SEES.matcher(sentence).find() && !NO_ROOM.matcher(sentence).find();
    }

    private static void tell(Plain plain, int from, int to, Consumer<Hit> hits) {
        hits.accept(new Hit(PUPIL_CONTACT, plain.text().substring(from, to), plain.spans(from, to), Mask.ALL));
    }
}
