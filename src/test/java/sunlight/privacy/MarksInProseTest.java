package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.privacy.Heard.in;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks and ranks of one person that stand in no table. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MarksInProseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "热烈祝贺我校高三（1）班令狐冉同学以687分被北京大学录取，一本上线率再创新高！",
                "期末学情：朵朵（三2数学97）壮壮（三2数学75）阿楠（三2数学32）",
                "班级考试排名：乐正小雨排第47，也就是倒数第一。",
                "台上发言的是九（6）班欧阳若琳。上次二模年级里只有两个人排在她前面。",
                "2025中考前十光荣榜：王梓，751；石榴，746；夏侯淳，748；黎阿朵，745。",
                "本次考试超过全班87%的同学：三（3）班盖聂。",
                "Our star is Ouyang Zixuan (G8 Class 3), who moved from a C to an A- in English."
            })
    void a_mark_or_a_rank_of_one_person_in_any_wording(String text) {
        assertThat(in(text)).contains(PrivacyRule.SCORES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请大家不要问孩子“考了第几名”，先问“今天开心吗”。",
                "已知小红在班里按身高从高到低排第7，从低到高排第36，全班共有多少人？",
                "篮球赛：高一（6）班中锋曲木拉且拿下全场最高23分。",
                "全校超过85%的同学达到体质健康良好标准。"
            })
    void what_is_asked_calculated_or_won_is_none(String text) {
        assertThat(in(text)).doesNotContain(PrivacyRule.SCORES);
    }
}
