package sunlight.privacy;

/**
 * Rows of a ledger as offices keep them, of which no cell of any column says the same as another of its column: whoever
 * remembers what cells said before gains nothing. The same number always makes the same row.
 */
final class Ledger {

    private static final String[] SURNAMES =
            "赵 钱 孙 李 周 吴 郑 王 冯 陈 褚 卫 蒋 沈 韩 杨 朱 秦 许 何 吕 张 孔 曹 严 华 金 魏 陶 姜 谢 邹 苏 潘 葛 范 彭 鲁 韦 马".split(" ");
    private static final String[] GIVEN =
            "建 国 志 强 丽 华 文 军 秀 英 海 燕 晓 明 玉 兰 春 梅 永 刚 红 霞 伟 东 淑 珍 德 平 俊 峰 凤 琴 树 林 桂 芳".split(" ");
    private static final String[] TOWNS = "东安 西岭 南湖 北桥 清河 白云 长青 金水 松江 龙泉 安宁 临川".split(" ");
    private static final String[] TRADES = "教学仪器 文化用品 建筑工程 粮油食品 电子科技 印刷包装 图书发行 园林绿化 物业服务 体育器材".split(" ");
    private static final String[] ROADS = "人民 建设 解放 光明 胜利 新华 和平 朝阳 迎宾 振兴 文化 育才 滨河 学府".split(" ");
    private static final String[] GOODS = "课桌椅 黑板灯 大米 实验台 复印纸 消防栓 篮球架 窗帘 饮水机 图书架 跑道维修 屋面防水 电缆 交换机 校园绿植".split(" ");
    private static final String[] STEPS =
            "到货后已由总务与教研组共同清点 经三家比价后选定并签订了合同 因雨雪天气推迟了交货 验收时发现少量破损已要求更换 质保金待一年期满后支付 已列入下季度的资产盘点 发票与清单核对一致后入账 安装调试由厂家派人完成"
                    .split(" ");

    private Ledger() {}

    static String[] header() {
        return new String[] {"经办人", "登记时间", "金额", "文号", "供货单位", "单位地址", "采购内容", "备注"};
    }

    /** @param number from 1 */
    static String[] row(int number) {
        var town = of(TOWNS, number);
        return new String[] {
            of(SURNAMES, number) + of(GIVEN, number / 40) + of(GIVEN, number / (40 * 36)),
            "%.4f".formatted(44_000 + number * 0.0625),
            (100 + number * 7L % 900_000) + "." + (10 + number % 90),
            "%s教采〔20%02d〕%d号".formatted(town.substring(0, 1), 15 + number % 11, number),
            town + "市" + of(GIVEN, number / 7) + of(GIVEN, number / 252) + of(TRADES, number) + "有限公司第" + number + "分部",
            town + "市" + of(ROADS, number / 3) + "路" + (1 + number / 14) + "号附" + (1 + number % 14) + "号",
            of(GOODS, number) + "（第" + number + "批，共" + (2 + number % 397) + "件）",
            of(STEPS, number) + "，" + of(STEPS, number / 8 + 3) + "，第" + number + "号台账。"
        };
    }

    private static String of(String[] words, int number) {
        return words[number % words.length];
    }
}
