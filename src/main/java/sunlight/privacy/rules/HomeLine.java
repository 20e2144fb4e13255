package sunlight.privacy.rules;

import java.util.regex.Pattern;

/** A telephone that stands in somebody's home. */
final class HomeLine {

    private static final Pattern HOME = Pattern.compile(
            "(?:家里|家中|[厝屋]里|屋头|家庭(?:座机|固话|固定电话|电话)|住宅(?:号码|电话|座机|固话))[^\\n。;；校]{0,24}$|[\\u4e00-\\u9fff]{2,4}(?<![国大专厂商住作回到全人画农之学酒店管术业老娘婆])家[:：(（ ]{0,2}$");

    private static final Pattern DESK =
            Pattern.compile("家长学校|家庭教育|指导|热线|咨询|投诉|举报|监督|值班|办公|家政|物业|社区|居委|公司|中心|[0-9]{3,4}路|客服");

    private HomeLine() {}

    /** @param clause what stands before the number */
    static boolean isAtHome(String number, String clause) {
        var last = clause.substring(Math.max(clause.lastIndexOf(','), clause.lastIndexOf('，')) + 1);
        return number.matches("\\(?0.*|[2-9]\\d{6,7}")
                && HOME.matcher(clause).find()
                && !DESK.matcher(HOME.matcher(last).find() ? last : clause).find();
    }
}
