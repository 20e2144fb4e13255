package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sunlight.catalogue.Audience;

/** A school that writes in two languages is guarded in both. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EnglishTest {

    private static final String TELLING = """
            Our thoughts are with Kayla Brown in 7A, whose grandfather is fighting lung cancer.
            Sam Okoye (Grade 3) still wets himself at nap time, so please keep spare trousers in his locker.
            Y9 student Tiffany Ho has been cutting herself since September.
            Daniel Cheng was caught with a vape behind the gym and will serve three days of in-school suspension.
            Ms Karen Wu is on sick leave after a second IVF attempt.
            Mr Paul Henderson's contract will not be renewed because of two complaints about shouting.
            The Nguyen brothers walk home alone along the canal at 18:20 every day.
            Lily Zhao (Grade 6) lives in Building 12, Room 803, Sunshine Garden, 55 Huaihai Road.
            Please return the coat to Oscar in 4B, 1702 Tower 3, Harbour View.
            Emma Liu's father, a taxi driver, lost his job in June and the family is three months behind with tuition.
            Max Weber got 23% in Physics and is repeating Year 10.
            Grace Huang came 187th out of 190 in the Grade 8 mid-term.
            Parents of Kevin Xu are divorcing; only the mother may collect him.
            Jin-ho Park's student visa expired in August and he has been attending without papers.
            Complaint received from Mrs Helen Zhou, mother of Ben Zhou (5C), about the swimming coach.
            The incident was reported by Alice Tan, who saw the boys in the changing room.
            For the class party, add Ms Chen's personal WeChat: chen_mm_1987.
            Admin console: http://10.2.3.4, username root, password Qw3rty!88.
            Staff Wi-Fi: HM-Staff, password Blue7Whale.
            Noah Lin, born 14 May 2015, will travel with the team.
            Happy birthday to Anna Meng, who turns eight on 3 March!
            Since last term Felix has been seeing the school counsellor for panic attacks.
            Rumour has it that Jason Li and Mia Guo of 11C are dating.
            Amir Hassan is fasting this month because he is Muslim, so he will sit in the library at lunch.
            Leah Goldberg was turned down by Stanford and has accepted a place at UCSB.
            Bus 4: Theo Yang is dropped at the corner of Wulumuqi Road at 17:05; his grandmother comes at 17:30, until then he waits in front of the bakery.
            The Year 2 boy with the prosthetic leg, Ravi, needs a chair at assembly.
            Teacher Zhang Min earns RMB 13,450 a month, RMB 2,000 more than the average.
            Coach Rivera was fired after turning up drunk at the Suzhou tournament.
            George Pan's mother phoned: 6433 8821 is their home number.
            Her passport number is E12345678, and the visa was issued in Osaka. Traveller: Sophia Lim.
            Mrs Adeyemi (3 Owls) miscarried last month; please be gentle.
            Tommy Xu was adopted from an orphanage in Guizhou, which he does not know yet.
            Ivy Cao's weight has dropped to 34 kg and she is being treated for anorexia at the Mental Health Centre.
            The scholarship panel noted that Wendy Luo's mother cleans our classrooms and cannot pay the trip.
            Two weeks ago Harry Song slapped a Grade 1 child on the bus; he is banned from the bus until May.
            I have to mention that Peter's uncle touched him during the holidays.
            Please send the homework to Chloe Jiang, Ward 7, Bed 12, Children's Hospital.
            Victor Ma owes the library RMB 386 and the canteen RMB 120.
            Student 20231145 Elaine Fok: 41/100, bottom of set 4.
            Zuzanna P. in 10B has cut her legs again over the weekend.
            Our classmate Miroslav Hadzic is at home with tuberculosis.
            Play visit notes: Guo Anqi, speech delay, hides under the table.
            The smallest member, Tadeo Ibarra, aged eight, walks home alone along the river every Friday at 17:20.
            Night list: Room 207 is occupied by Aigerim alone on Saturday.
            """;

    private static final String LAWFUL = """
            Ms Karen Wu leads our counselling team; contact her if your child feels anxious or depressed.
            Congratulations to Daniel Cheng, who won gold in the 100 m with a time of 12.31.
            Mr Paul Henderson will give a talk on diabetes and nutrition on Friday.
            Lily Zhao and Max Weber designed a poster about bullying for Anti-Bullying Week.
            Our school nurse, Ms Feng Lan, reminds families that fever above 38 must be reported.
            The Grade 6 girls beat Concordia 41-38; Emma Liu scored 12 points.
            Jason Li played the drunk butler in the spring musical.
            The Financial Aid Committee meets in May; Ms Zhao, Bursar, answers questions about bursaries.
            Helen Keller was deaf and blind, and yet she learned to speak.
            In chapter 4 Auggie is bullied by Julian; discuss why nobody helps.
            Dr Sophie Tan, psychiatrist at the City Hospital, runs a workshop on eating disorders for parents.
            Kevin Xu raised RMB 4,200 for children with leukaemia by selling lemonade.
            Mr Zhou Lei, 55 Huaihai Road, won the tender with RMB 312,000.
            Library duty: Anna Meng, Oscar Bell and Priya Shah.
            Students who are caught cheating will be suspended for three days.
            A child who is collected late waits in the library with Ms Duan.
            Head Boy: Noah Lin. Head Girl: Grace Huang. Both were elected on Monday.
            Duty phone during the trip: 139 1234 5678 (Mr Foster, trip leader's school mobile).
            Mia Guo wrote the best poem about the death of her goldfish.
            The Board adopted the new behaviour policy proposed by Dr Chen on 3 May.
            Alice Tan (9C) spoke for the motion that phones should be banned; she ranked first among speakers.
            Tuition is RMB 210,000 a year; instalments are possible.
            Chess ladder after week 5: 1 Leo Duarte, 2 Joy Lin, 3 Ravi Patel.
            Ms Abigail Stone joined us in 2019 and holds a PGCE from Leeds.
            The Year 8 trip was led by Mr Foster; nobody was hurt.
            Please hand medication to Nurse Li in its original packet.
            Summer reading: "Wonder" by R. J. Palacio tells the story of a boy with a facial difference.
            Our counsellor, Mr David Ross, is available every Tuesday at lunch.
            Guest Wi-Fi for Open Day: HM-Guest, password welcome2024.
            Olivia Xu won the award for perfect attendance; she has not missed a day since Grade 1.
            Retiring after 31 years, Mr Gu Yongfa thanked the garden club.
            Ruby Feng and Theo Yang raised awareness of autism with a bake sale.
            Exchange students Tom Becker and Lena Fischer stay until 30 June.
            Felix Chan built the robot on his own over six weekends.
            Emily Duan performed alone on stage for the first time and got a standing ovation.
            In the mock trial Ben Zhou was accused of stealing a cookie.
            Fire marshal: Mr Wang Lei, Room 204. Assembly point: Court B.
            Results of the Maths Kangaroo: gold, Victor Ma (98/150), silver, Ivy Cao.
            Sponsors: Mr and Mrs Goldberg donated RMB 20,000 for the library.
            Lucas Tang was sent home a letter of congratulations for his kindness.
            Zuzanna P. in 10B cut her own costume for the fashion show.
            The youngest member, Tadeo Ibarra, aged eight, won three games in a row.
            Mr K. van Houten leads the string quartet on Mondays.
            Sickness: tuberculosis spreads through the air, so our boarder houses are aired daily.
            """;

    static Stream<String> telling() {
        return TELLING.lines();
    }

    static Stream<String> lawful() {
        return LAWFUL.lines();
    }

    @ParameterizedTest
    @MethodSource("telling")
    void what_is_told_of_one_person_is_found(String text) {
        assertThat(told(text)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("lawful")
    void what_is_taught_won_or_told_of_all_passes(String text) {
        assertThat(told(text)).isEmpty();
    }

    private static Stream<Finding> found(String text) {
        var inspection = new Inspection(OwedItems.lawful("S0102", Audience.PUBLIC), "salt");
        inspection.passage(new Passage(Place.of("privacy.place.body"), Layer.VISIBLE, "", text));
        return inspection.findings().stream();
    }

    private static List<PrivacyRule> told(String text) {
        return found(text)
                .filter(each -> each.severity() == Severity.HARD || each.severity() == Severity.SOFT)
                .map(Finding::rule)
                .toList();
    }
}
